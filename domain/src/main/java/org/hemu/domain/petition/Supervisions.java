package org.hemu.domain.petition;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.ClockKind.Nature;
import org.hemu.api.petition.OversightCommand.AnswerSupervision;
import org.hemu.api.petition.OversightCommand.CloseSupervision;
import org.hemu.api.petition.OversightCommand.OpenSupervision;
import org.hemu.api.petition.OversightEvent.SupervisionAnswered;
import org.hemu.api.petition.OversightEvent.SupervisionClosed;
import org.hemu.api.petition.OversightEvent.SupervisionOpened;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionRejection.NothingOverdue;
import org.hemu.api.petition.PetitionRejection.SupervisedFromAbove;
import org.hemu.api.petition.PetitionRejection.SupervisionAnsweredBefore;
import org.hemu.api.petition.PetitionRejection.SupervisionNotOpen;
import org.hemu.api.petition.PetitionRejection.SupervisionUnanswered;
import org.hemu.api.petition.SupervisionGround;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Watch.Supervision;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** An office for letters and visits sees to it that a petition is handled (督办, 信访条例 第三十六条). */
final class Supervisions {
    private Supervisions() {}

    static Decision<PetitionEvent> open(OpenSupervision c, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        return Decision.unless(
                Refusals.first(
                        () -> c.ground() == SupervisionGround.OVERDUE && !overdue(petition, c.openedOn())
                                ? Optional.of(new NothingOverdue(c.openedOn(), "/ground"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.openedOn(), facts.openedOn(), now.today(), "/openedOn"),
                        () -> BusinessDay.wrong(c.advice(), "/advice/sha256")),
                () -> new SupervisionOpened(
                        c.caseId(),
                        facts.jurisdiction(),
                        petition.watch().supervisions().size() + 1,
                        c.ground(),
                        c.advice(),
                        now.actor().jurisdiction(),
                        c.openedOn()));
    }

    /** Something that an organ has to do is late on the day. */
    private static boolean overdue(OnRegister petition, LocalDate day) {
        return petition.clocks().running().values().stream()
                .anyMatch(deadline -> deadline.clock().nature() == Nature.DUTY && deadline.isOverOn(day));
    }

    static Decision<PetitionEvent> answer(AnswerSupervision c, OnRegister petition, PetitionCircumstances now) {
        return petition.watch()
                .open(c.number())
                .map(supervision -> answer(c, petition, supervision, now))
                .orElseGet(() -> refuse(new SupervisionNotOpen(c.number(), "/number")));
    }

    private static Decision<PetitionEvent> answer(
            AnswerSupervision c, OnRegister petition, Supervision supervision, PetitionCircumstances now) {
        return Decision.unless(
                Refusals.first(
                        () -> Optional.ofNullable(supervision.answeredOn())
                                .map(on -> new SupervisionAnsweredBefore(c.number(), on)),
                        () -> BusinessDay.wrong(c.answeredOn(), supervision.openedOn(), now.today(), "/answeredOn"),
                        () -> BusinessDay.wrong(c.report(), "/report/sha256")),
                () -> new SupervisionAnswered(
                        c.caseId(),
                        petition.facts().jurisdiction(),
                        c.number(),
                        c.adopted(),
                        c.report(),
                        c.answeredOn()));
    }

    static Decision<PetitionEvent> close(CloseSupervision c, OnRegister petition, PetitionCircumstances now) {
        return petition.watch()
                .open(c.number())
                .map(supervision -> close(c, petition, supervision, now))
                .orElseGet(() -> refuse(new SupervisionNotOpen(c.number(), "/number")));
    }

    private static Decision<PetitionEvent> close(
            CloseSupervision c, OnRegister petition, Supervision supervision, PetitionCircumstances now) {
        LocalDate answeredOn = supervision.answeredOn();
        if (isBelow(now.actor().jurisdiction(), supervision.supervisor())) {
            return refuse(new SupervisedFromAbove(c.number(), supervision.supervisor(), "/number"));
        }
        return answeredOn == null
                ? refuse(new SupervisionUnanswered(c.number(), "/number"))
                : Decision.unless(
                        BusinessDay.wrong(c.closedOn(), answeredOn, now.today(), "/closedOn"),
                        () -> new SupervisionClosed(
                                c.caseId(), petition.facts().jurisdiction(), c.number(), c.closedOn()));
    }

    private static boolean isBelow(JurisdictionCode unit, JurisdictionCode supervisor) {
        return supervisor.contains(unit) && !supervisor.equals(unit);
    }
}

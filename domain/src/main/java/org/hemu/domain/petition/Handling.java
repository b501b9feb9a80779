package org.hemu.domain.petition;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unchanged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Extension;
import org.hemu.api.petition.HandlingCommand;
import org.hemu.api.petition.HandlingCommand.DeliverReply;
import org.hemu.api.petition.HandlingCommand.ExtendHandling;
import org.hemu.api.petition.HandlingCommand.IssueOpinion;
import org.hemu.api.petition.HandlingEvent.HandlingExtended;
import org.hemu.api.petition.HandlingEvent.OpinionIssued;
import org.hemu.api.petition.HandlingEvent.ReplyDelivered;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionRejection.DeliveredBefore;
import org.hemu.api.petition.PetitionRejection.ExtensionOutOfRange;
import org.hemu.api.petition.PetitionRejection.NoPeriodToExtend;
import org.hemu.api.petition.PetitionRejection.NobodyToAnswer;
import org.hemu.api.petition.PetitionStage;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Stage.Answered;
import org.hemu.domain.petition.Stage.InHandling;
import org.hemu.domain.petition.Stage.UnderRecourse;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.hemu.domain.shared.Rule;

/** While a petition is handled, and how each organ answers it. */
final class Handling {
    private Handling() {}

    static Decision<PetitionEvent> decide(HandlingCommand command, OnRegister petition, PetitionCircumstances now) {
        return switch (command) {
            case ExtendHandling c ->
                petition.stage() instanceof InHandling handling
                        ? extend(c, petition, handling, now)
                        : refuse(petition.notIn(PetitionStage.IN_HANDLING));
            case IssueOpinion c ->
                asked(c.instance(), petition.stage())
                        .map(since -> issue(c, since, petition, now))
                        .orElseGet(() -> refuse(petition.notIn(UnderRecourse.nameOf(c.instance()))));
            case DeliverReply c ->
                petition.stage() instanceof Answered answered && answered.instance() == c.instance()
                        ? deliver(c, petition, answered, now)
                        : refuse(petition.notIn(Answered.nameOf(c.instance())));
        };
    }

    private static Decision<PetitionEvent> extend(
            ExtendHandling c, OnRegister petition, InHandling handling, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        LocalDate day = c.approvedOn();
        Optional<Deadline> period = petition.clocks().of(ClockKind.PETITION_HANDLING);
        Optional<Rule> rule = PetitionRules.EXTENSION.inForceOn(day);
        if (period.isEmpty() || rule.isEmpty()) {
            return refuse(new NoPeriodToExtend(c.caseId()));
        }
        int most = PetitionRules.MOST_DAYS_MORE - handling.extendedBy();
        Extension extension = Extension.byDays(day, rule.get().citation(), c.days());
        return Decision.unless(
                Refusals.first(
                        () -> c.days() < 1 || c.days() > most
                                ? Optional.of(new ExtensionOutOfRange(
                                        c.days(), most, rule.get().citation(), "/days"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(day, handling.acceptedOn(), now.today(), "/approvedOn"),
                        () -> PetitionSteps.over(period, day, "/approvedOn"),
                        () -> BusinessDay.wrong(c.approval(), "/approval/sha256"),
                        () -> PetitionSteps.wrongWriting(c.notice(), facts, PetitionRules.EXTENSION, day, "/notice")),
                () -> new HandlingExtended(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.days(),
                        c.approval(),
                        c.notice(),
                        day,
                        ClockChanges.starting(List.of(Derivation.extended(period.get(), extension, now.calendar())))));
    }

    /** Since when an organ is to answer; empty when none of that instance is. */
    private static Optional<LocalDate> asked(PetitionInstance instance, Stage stage) {
        return switch (stage) {
            case InHandling handling when instance == PetitionInstance.HANDLING -> Optional.of(handling.acceptedOn());
            case UnderRecourse recourse when instance == recourse.instance() -> Optional.of(recourse.lastHeardOn());
            default -> Optional.empty();
        };
    }

    private static Decision<PetitionEvent> issue(
            IssueOpinion c, LocalDate since, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        ClockKind clock =
                PetitionLimits.toAnswer(c.instance()).versions().getFirst().clock();
        return Decision.unless(
                Refusals.first(
                        () -> c.reply() != null && !facts.named()
                                ? Optional.of(new NobodyToAnswer(c.caseId()))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.issuedOn(), since, now.today(), "/issuedOn"),
                        () -> PetitionSteps.wrongWriting(
                                c.reply(), facts, PetitionRules.WRITTEN_REPLY, c.issuedOn(), "/reply")),
                () -> new OpinionIssued(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.instance(),
                        c.opinion(),
                        c.reply(),
                        c.issuedOn(),
                        ClockChanges.stopping(petition.clocks().running(clock))));
    }

    private static Decision<PetitionEvent> deliver(
            DeliverReply c, OnRegister petition, Answered answered, PetitionCircumstances now) {
        LocalDate before = answered.deliveredOn();
        if (before != null) {
            return before.equals(c.deliveredOn()) ? unchanged() : refuse(new DeliveredBefore(before));
        }
        List<Deadline> started = Recourse.after(c.instance())
                .flatMap(PetitionLimits::toAskFor)
                .flatMap(limit -> limit.from(c.deliveredOn(), now.calendar()))
                .stream()
                .toList();
        return Decision.unless(
                BusinessDay.wrong(c.deliveredOn(), answered.issuedOn(), now.today(), "/deliveredOn"),
                () -> new ReplyDelivered(
                        c.caseId(),
                        petition.facts().jurisdiction(),
                        c.instance(),
                        c.deliveredOn(),
                        ClockChanges.starting(started)));
    }
}

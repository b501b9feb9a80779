package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Extension;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.MediationCaseRejection.BothPartiesNeeded;
import org.hemu.api.mediation.MediationCaseRejection.ExtensionTooShort;
import org.hemu.api.mediation.MediationCaseRejection.HeadNotOfTeam;
import org.hemu.api.mediation.MediationCaseRejection.NobodyAssigned;
import org.hemu.api.mediation.MediationCaseRejection.NotOfTeam;
import org.hemu.api.mediation.MediationCaseRejection.NothingToExtend;
import org.hemu.api.mediation.MediationCaseRejection.RecusedBefore;
import org.hemu.api.mediation.MediationCaseRejection.TransferToMediation;
import org.hemu.api.mediation.ProceedingsCommand;
import org.hemu.api.mediation.ProceedingsCommand.AssignMediators;
import org.hemu.api.mediation.ProceedingsCommand.EndMediation;
import org.hemu.api.mediation.ProceedingsCommand.ExtendMediation;
import org.hemu.api.mediation.ProceedingsCommand.HoldSession;
import org.hemu.api.mediation.ProceedingsCommand.RecuseMediator;
import org.hemu.api.mediation.ProceedingsCommand.TransferMediation;
import org.hemu.api.mediation.ProceedingsEvent.MediationExtended;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.mediation.ProceedingsEvent.MediatorRecused;
import org.hemu.api.mediation.ProceedingsEvent.MediatorsAssigned;
import org.hemu.api.mediation.ProceedingsEvent.SessionHeld;
import org.hemu.api.mediation.Side;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.casework.Parties;
import org.hemu.domain.casework.Team;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.DeemedFailed;
import org.hemu.domain.mediation.Stage.InMediation;
import org.hemu.domain.mediation.Stage.Requested;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.hemu.domain.shared.Rule;

/** The mediation itself: who mediates, sessions, more time, and going elsewhere. */
final class Proceedings {
    private Proceedings() {}

    static Decision<MediationCaseEvent> decide(ProceedingsCommand command, Opened opened, MediationCircumstances now) {
        return switch (command) {
            case EndMediation c -> Endings.decide(c, opened, now);
            case TransferMediation c -> transfer(c, opened, now);
            case AssignMediators c
            when opened.stageOn(c.assignedOn()) instanceof InMediation m -> assign(c, opened, m, now);
            case RecuseMediator c
            when opened.stageOn(c.recusedOn()) instanceof InMediation m -> recuse(c, opened, m, now);
            case HoldSession c when opened.stageOn(c.heldOn()) instanceof InMediation m -> hold(c, opened, m, now);
            case ExtendMediation c
            when opened.stageOn(c.agreedOn()) instanceof InMediation m -> extend(c, opened, m, now);
            case AssignMediators _, RecuseMediator _, HoldSession _, ExtendMediation _ ->
                refuse(opened.notIn(CaseStage.IN_MEDIATION));
        };
    }

    private static Decision<MediationCaseEvent> assign(
            AssignMediators c, Opened opened, InMediation m, MediationCircumstances now) {
        return Decision.unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.assignedOn(), m.acceptedOn(), now.today(), "/assignedOn"),
                        () -> Steps.over(opened, c.assignedOn(), "/assignedOn"),
                        () -> Parties.twice(c.mediators(), "/mediators"),
                        () -> c.mediators().contains(c.head())
                                ? Optional.empty()
                                : Optional.of(new HeadNotOfTeam(c.head(), "/head")),
                        () -> Bodies.notAppointed(c.mediators(), now.body(), c.assignedOn(), "/mediators"),
                        () -> recusedBefore(c, m.team())),
                () -> new MediatorsAssigned(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        List.copyOf(c.mediators()),
                        c.head(),
                        c.assignedOn()));
    }

    private static Optional<MediationCaseRejection> recusedBefore(AssignMediators c, Team team) {
        return c.mediators().stream()
                .flatMap(mediator -> team
                        .recusedOn(mediator)
                        .map(on -> (MediationCaseRejection) new RecusedBefore(mediator, on, "/mediators"))
                        .stream())
                .findFirst();
    }

    private static Decision<MediationCaseEvent> recuse(
            RecuseMediator c, Opened opened, InMediation m, MediationCircumstances now) {
        if (!m.team().members().contains(c.mediator())) {
            return refuse(new NotOfTeam(c.mediator(), "/mediator"));
        }
        return Decision.unless(
                BusinessDay.wrong(c.recusedOn(), since(m), now.today(), "/recusedOn"),
                () -> new MediatorRecused(
                        c.caseId(), opened.facts().jurisdiction(), c.mediator(), c.ground(), c.recusedOn()));
    }

    /** The day from which somebody mediates the case. */
    static LocalDate since(InMediation m) {
        LocalDate assigned = m.team().since();
        return assigned == null ? m.acceptedOn() : assigned;
    }

    private static Decision<MediationCaseEvent> hold(
            HoldSession c, Opened opened, InMediation m, MediationCircumstances now) {
        return Decision.unless(
                Refusals.first(
                        () -> nobodyAssigned(opened, m),
                        () -> BusinessDay.wrong(c.heldOn(), since(m), now.today(), "/heldOn"),
                        () -> Steps.over(opened, c.heldOn(), "/heldOn"),
                        () -> c.openToPublic()
                                ? notByBoth(c.publicAskedBy(), MediationRules.NOT_PUBLIC, c.heldOn(), "/publicAskedBy")
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new SessionHeld(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        m.sessions() + 1,
                        c.openToPublic(),
                        c.record(),
                        c.heldOn()));
    }

    static Optional<MediationCaseRejection> nobodyAssigned(Opened opened, InMediation m) {
        return m.team().members().isEmpty()
                ? Optional.of(new NobodyAssigned(opened.facts().id()))
                : Optional.empty();
    }

    private static Optional<MediationCaseRejection> notByBoth(
            List<Side> sides, Rule rule, LocalDate day, String pointer) {
        List<Side> missing = Steps.missing(sides);
        return missing.isEmpty() || !rule.inForceOn(day)
                ? Optional.empty()
                : Optional.of(new BothPartiesNeeded(missing, rule.citation(), pointer));
    }

    private static Decision<MediationCaseEvent> extend(
            ExtendMediation c, Opened opened, InMediation m, MediationCircumstances now) {
        Optional<Deadline> period = opened.stage() instanceof DeemedFailed failed
                ? Optional.of(failed.deadline())
                : opened.clocks().of(ClockKind.MEDIATION_CONCLUSION);
        if (period.isEmpty()) {
            return refuse(new NothingToExtend(c.caseId()));
        }
        Deadline deadline = period.get();
        LocalDate lastDay = deadline.lastDay();
        Extension extension = Extension.until(c.agreedOn(), MediationRules.EXTENSION.citation(), c.until());
        return Decision.unless(
                Refusals.first(
                        () -> notByBoth(c.agreedBy(), MediationRules.EXTENSION, c.agreedOn(), "/agreedBy"),
                        () -> BusinessDay.wrong(c.agreedOn(), m.acceptedOn(), now.today(), "/agreedOn"),
                        () -> Steps.over(opened, c.agreedOn(), "/agreedOn"),
                        () -> lastDay != null && !c.until().isAfter(lastDay)
                                ? Optional.of(new ExtensionTooShort(c.until(), lastDay, "/until"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.consent(), "/consent/sha256")),
                () -> new MediationExtended(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.until(),
                        c.consent(),
                        c.agreedOn(),
                        ClockChanges.starting(List.of(Derivation.extended(deadline, extension, now.calendar())))));
    }

    private static Decision<MediationCaseEvent> transfer(
            TransferMediation c, Opened opened, MediationCircumstances now) {
        CaseFacts facts = opened.facts();
        Stage stage = opened.stageOn(c.transferredOn());
        if (!(stage instanceof Requested || stage instanceof InMediation)) {
            return refuse(opened.notIn(CaseStage.REQUESTED, CaseStage.IN_MEDIATION));
        }
        return Decision.unless(
                Refusals.first(
                        () -> c.to() == Channel.MEDIATION
                                ? Optional.of(new TransferToMediation("/to"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(
                                c.transferredOn(), Endings.follows(stage, facts), now.today(), "/transferredOn"),
                        () -> Steps.over(opened, c.transferredOn(), "/transferredOn")),
                () -> new MediationTransferred(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.to(),
                        c.toCase(),
                        c.transferredOn(),
                        ClockChanges.stopping(opened.clocks().all())));
    }
}

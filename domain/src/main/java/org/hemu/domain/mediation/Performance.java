package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.AgreementCommand;
import org.hemu.api.mediation.AgreementCommand.RecordBreach;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.AgreementCommand.SetAsideAgreement;
import org.hemu.api.mediation.AgreementCommand.SuperviseAgreement;
import org.hemu.api.mediation.AgreementEvent.AgreementBreached;
import org.hemu.api.mediation.AgreementEvent.AgreementSetAside;
import org.hemu.api.mediation.AgreementEvent.AgreementSupervised;
import org.hemu.api.mediation.AgreementEvent.ObligationPerformed;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.MediationCaseRejection.BreachedBefore;
import org.hemu.api.mediation.MediationCaseRejection.ObligationNotOverdue;
import org.hemu.api.mediation.MediationCaseRejection.ObligationUnknown;
import org.hemu.api.mediation.MediationCaseRejection.PerformedBefore;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.InEffect;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** What becomes of an agreement in effect. The clock runs until the obligation that is due next is performed or breached. */
final class Performance {
    private Performance() {}

    static Decision<MediationCaseEvent> decide(
            AgreementCommand command, Opened opened, InEffect effect, MediationCircumstances now) {
        return switch (command) {
            case RecordPerformance c ->
                effect.agreement()
                        .obligation(c.obligation())
                        .map(owed -> perform(c, owed, opened, effect, now))
                        .orElseGet(() -> refuse(new ObligationUnknown(c.obligation(), "/obligation")));
            case RecordBreach c ->
                effect.agreement()
                        .obligation(c.obligation())
                        .map(owed -> breach(c, owed, opened, effect, now))
                        .orElseGet(() -> refuse(new ObligationUnknown(c.obligation(), "/obligation")));
            case SuperviseAgreement c ->
                Decision.unless(
                        Refusals.first(
                                () -> wrongDay(c.visitedOn(), effect, now, "/visitedOn"),
                                () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                        () -> new AgreementSupervised(
                                c.caseId(), opened.facts().jurisdiction(), c.record(), c.visitedOn()));
            case SetAsideAgreement c ->
                Decision.unless(
                        Refusals.first(
                                () -> wrongDay(c.setAsideOn(), effect, now, "/setAsideOn"),
                                () -> BusinessDay.wrong(c.decision(), "/decision/sha256")),
                        () -> new AgreementSetAside(
                                c.caseId(),
                                opened.facts().jurisdiction(),
                                c.authority(),
                                c.decision(),
                                c.setAsideOn(),
                                ClockChanges.stopping(opened.clocks().all())));
            default -> refuse(opened.notIn(CaseStage.IN_MEDIATION));
        };
    }

    private static Optional<? extends Rejection> wrongDay(
            LocalDate day, InEffect effect, MediationCircumstances now, String pointer) {
        return BusinessDay.wrong(day, effect.effectiveOn(), now.today(), pointer);
    }

    private static Decision<MediationCaseEvent> perform(
            RecordPerformance c, Obligation owed, Opened opened, InEffect effect, MediationCircumstances now) {
        return Decision.unless(
                Refusals.first(
                        () -> performed(effect.agreement(), owed),
                        () -> BusinessDay.wrong(
                                c.performedOn(), effect.agreement().reachedOn(), now.today(), "/performedOn")),
                () -> new ObligationPerformed(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        owed.number(),
                        c.performedOn(),
                        clocks(effect.agreement().performing(owed.number(), c.performedOn()), opened, effect, now)));
    }

    private static Decision<MediationCaseEvent> breach(
            RecordBreach c, Obligation owed, Opened opened, InEffect effect, MediationCircumstances now) {
        LocalDate before = effect.agreement().breached().get(owed.number());
        return Decision.unless(
                Refusals.first(
                        () -> performed(effect.agreement(), owed),
                        () -> before == null
                                ? Optional.empty()
                                : Optional.of(new BreachedBefore(owed.number(), before)),
                        () -> notOverdue(owed, c.breachedOn(), "/breachedOn"),
                        () -> wrongDay(c.breachedOn(), effect, now, "/breachedOn"),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new AgreementBreached(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        owed.number(),
                        owed.by(),
                        c.notice(),
                        c.breachedOn(),
                        Interruptions.of(InterruptionCause.BREACH, c.breachedOn()),
                        clocks(effect.agreement().breaching(owed.number(), c.breachedOn()), opened, effect, now)));
    }

    static Optional<MediationCaseRejection> performed(MediationAgreement agreement, Obligation owed) {
        return Optional.ofNullable(agreement.performed().get(owed.number()))
                .map(on -> new PerformedBefore(owed.number(), on));
    }

    /** Up to its last day an obligation can still be performed. */
    static Optional<MediationCaseRejection> notOverdue(Obligation owed, LocalDate day, String pointer) {
        return day.isAfter(owed.dueOn())
                ? Optional.empty()
                : Optional.of(new ObligationNotOverdue(owed.number(), owed.dueOn(), pointer));
    }

    private static ClockChanges clocks(
            MediationAgreement after, Opened opened, InEffect effect, MediationCircumstances now) {
        List<ClockKind> stopped = opened.clocks().running(ClockKind.AGREEMENT_PERFORMANCE);
        return new ClockChanges(
                stopped, next(after, effect.effectiveOn(), now).stream().toList(), List.of());
    }

    /** Until when the next obligation is to be performed; empty once none is left. */
    static Optional<Deadline> next(MediationAgreement agreement, LocalDate effectiveOn, MediationCircumstances now) {
        return agreement.open().stream()
                .findFirst()
                .map(owed -> Derivation.agreed(
                        ClockKind.AGREEMENT_PERFORMANCE,
                        MediationRules.EFFECT.citation(),
                        effectiveOn,
                        owed.dueOn().isBefore(effectiveOn) ? effectiveOn : owed.dueOn(),
                        now.calendar()));
    }
}

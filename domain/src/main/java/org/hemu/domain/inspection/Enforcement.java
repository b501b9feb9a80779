package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.inspection.DecisionCommand.ApplyForEnforcement;
import org.hemu.api.inspection.DecisionCommand.RecordEnforcement;
import org.hemu.api.inspection.DecisionCommand.RemindPerformance;
import org.hemu.api.inspection.DecisionEvent.EnforcementApplied;
import org.hemu.api.inspection.DecisionEvent.EnforcementDecided;
import org.hemu.api.inspection.DecisionEvent.PerformanceReminded;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionNotOverdue;
import org.hemu.api.inspection.InspectionCaseRejection.EnforcementNotPending;
import org.hemu.api.inspection.InspectionCaseRejection.EnforcementRequestedBefore;
import org.hemu.api.inspection.InspectionCaseRejection.OrderNotEnforceable;
import org.hemu.api.inspection.InspectionCaseRejection.ReminderNeeded;
import org.hemu.api.inspection.InspectionCaseRejection.ReminderStillRuns;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/**
 * What is not performed in time is enforced by a court. Since the law on administrative compulsion (行政强制法) the employer is
 * reminded first, and has ten more days that are worked.
 */
final class Enforcement {
    private Enforcement() {}

    static Decision<InspectionCaseEvent> remind(
            RemindPerformance c, TakenDecision taken, Opened opened, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> order(taken),
                        () -> notOverdue(taken, c.remindedOn(), "/remindedOn"),
                        () -> BusinessDay.wrong(c.remindedOn(), now.today(), "/remindedOn"),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new PerformanceReminded(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.number(),
                        c.notice(),
                        c.remindedOn(),
                        ClockChanges.starting(InspectionLimits.REMINDER.from(c.remindedOn(), now.calendar()).stream()
                                .toList())));
    }

    static Decision<InspectionCaseEvent> apply(
            ApplyForEnforcement c, TakenDecision taken, Opened opened, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> order(taken),
                        () -> Optional.ofNullable(taken.appliedOn())
                                .map(on -> new EnforcementRequestedBefore(c.number(), on)),
                        () -> notOverdue(taken, c.appliedOn(), "/appliedOn"),
                        () -> unreminded(c, taken, now),
                        () -> BusinessDay.wrong(c.appliedOn(), now.today(), "/appliedOn"),
                        () -> BusinessDay.wrong(c.application(), "/application/sha256")),
                () -> new EnforcementApplied(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.number(),
                        c.application(),
                        c.appliedOn(),
                        ClockChanges.stopping(opened.clocks().running(ClockKind.ENFORCEMENT_REMINDER))));
    }

    /** No court enforces an order to correct: whoever does not correct is handled or punished (第十八条). */
    private static Optional<InspectionCaseRejection> order(TakenDecision taken) {
        return taken.decision().kind() == DecisionKind.ORDER_TO_CORRECT
                ? Optional.of(new OrderNotEnforceable(taken.number(), InspectionRules.DECISION.citation(), "/number"))
                : Optional.empty();
    }

    private static Optional<InspectionCaseRejection> notOverdue(TakenDecision taken, LocalDate day, String pointer) {
        return day.isAfter(taken.decision().dueOn())
                ? Optional.empty()
                : Optional.of(
                        new DecisionNotOverdue(taken.number(), taken.decision().dueOn(), pointer));
    }

    private static Optional<InspectionCaseRejection> unreminded(
            ApplyForEnforcement c, TakenDecision taken, InspectionCircumstances now) {
        Optional<DatedLimit> limit = InspectionLimits.REMINDER.inForceOn(c.appliedOn());
        LocalDate remindedOn = taken.remindedOn();
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        if (remindedOn == null) {
            return Optional.of(new ReminderNeeded(c.number(), limit.get().rule().citation(), "/appliedOn"));
        }
        return InspectionLimits.REMINDER
                .from(remindedOn, now.calendar())
                .filter(deadline -> !deadline.isOverOn(c.appliedOn()))
                .flatMap(deadline -> Optional.ofNullable(deadline.lastDay())
                        .map(last -> new ReminderStillRuns(last, deadline.rule(), "/appliedOn")));
    }

    static Decision<InspectionCaseEvent> result(
            RecordEnforcement c, TakenDecision taken, Opened opened, Deciding deciding, InspectionCircumstances now) {
        LocalDate appliedOn = taken.appliedOn();
        if (appliedOn == null) {
            return Decision.refuse(new EnforcementNotPending(c.number(), "/number"));
        }
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.enforcedOn(), appliedOn, now.today(), "/enforcedOn"),
                        () -> BusinessDay.wrong(c.decision(), "/decision/sha256")),
                () -> new EnforcementDecided(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.number(),
                        c.result(),
                        c.decision(),
                        c.enforcedOn(),
                        Performance.settling(
                                opened, deciding, taken.settled(CaseFold.manner(c.result()), c.enforcedOn()), now)));
    }
}

package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.inspection.DecisionCommand;
import org.hemu.api.inspection.DecisionCommand.ApplyForEnforcement;
import org.hemu.api.inspection.DecisionCommand.RecordCompliance;
import org.hemu.api.inspection.DecisionCommand.RecordEnforcement;
import org.hemu.api.inspection.DecisionCommand.RemindPerformance;
import org.hemu.api.inspection.DecisionCommand.SetAsideDecision;
import org.hemu.api.inspection.DecisionEvent.DecisionPerformed;
import org.hemu.api.inspection.DecisionEvent.DecisionSetAside;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionSettled;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionUnknown;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.inspection.TakenDecision.Manner;
import org.hemu.domain.inspection.TakenDecision.Settlement;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** What becomes of a decision: it is performed, set aside, or enforced by a court. */
final class Performance {
    private Performance() {}

    static Decision<InspectionCaseEvent> decide(
            DecisionCommand command, Opened opened, Deciding deciding, InspectionCircumstances now) {
        return switch (command) {
            case RecordCompliance c -> taken(c.number(), deciding, each -> perform(c, each, opened, deciding, now));
            case RemindPerformance c -> taken(c.number(), deciding, each -> Enforcement.remind(c, each, opened, now));
            case ApplyForEnforcement c -> taken(c.number(), deciding, each -> Enforcement.apply(c, each, opened, now));
            case RecordEnforcement c ->
                taken(c.number(), deciding, each -> Enforcement.result(c, each, opened, deciding, now));
            case SetAsideDecision c -> taken(c.number(), deciding, each -> setAside(c, each, opened, deciding, now));
            default -> refuse(opened.notIn(InspectionStage.TO_BE_DECIDED));
        };
    }

    /** The decision of that number, unless there is none, or nothing more can be done about it. */
    private static Decision<InspectionCaseEvent> taken(
            int number, Deciding deciding, Function<TakenDecision, Decision<InspectionCaseEvent>> step) {
        Optional<TakenDecision> found = deciding.decision(number);
        if (found.isEmpty()) {
            return refuse(new DecisionUnknown(number, "/number"));
        }
        TakenDecision taken = found.get();
        Settlement settled = taken.settlement();
        Optional<LocalDate> over =
                settled == null ? deciding.successor(taken).map(TakenDecision::decidedOn) : Optional.of(settled.on());
        return over.<Decision<InspectionCaseEvent>>map(on -> refuse(new DecisionSettled(number, on)))
                .orElseGet(() -> step.apply(taken));
    }

    private static Decision<InspectionCaseEvent> perform(
            RecordCompliance c, TakenDecision taken, Opened opened, Deciding deciding, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.performedOn(), taken.decidedOn(), now.today(), "/performedOn"),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new DecisionPerformed(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.number(),
                        c.record(),
                        c.performedOn(),
                        settling(opened, deciding, taken.settled(Manner.PERFORMED, c.performedOn()), now)));
    }

    private static Decision<InspectionCaseEvent> setAside(
            SetAsideDecision c, TakenDecision taken, Opened opened, Deciding deciding, InspectionCircumstances now) {
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.setAsideOn(), taken.decidedOn(), now.today(), "/setAsideOn"),
                        () -> BusinessDay.wrong(c.decision(), "/decision/sha256")),
                () -> new DecisionSetAside(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.number(),
                        c.byAuthority(),
                        c.decision(),
                        c.setAsideOn(),
                        settling(opened, deciding, taken.settled(Manner.SET_ASIDE, c.setAsideOn()), now)));
    }

    /** What a settlement does to the clocks: no reminder runs any more, and the decision that is due next comes in front. */
    static ClockChanges settling(Opened opened, Deciding deciding, TakenDecision settled, InspectionCircumstances now) {
        ClockChanges performance = clocks(opened, deciding.changing(settled.number(), _ -> settled), now);
        return new ClockChanges(
                Stream.concat(
                                performance.stopped().stream(),
                                opened.clocks().running(ClockKind.ENFORCEMENT_REMINDER).stream())
                        .toList(),
                performance.started(),
                List.of());
    }

    /** The clock runs until the decision that is due next is settled; nothing changes while that is the same one. */
    static ClockChanges clocks(Opened opened, Deciding after, InspectionCircumstances now) {
        Optional<Deadline> next = after.open().stream().findFirst().map(open -> until(open, now));
        Optional<Deadline> running = opened.clocks().of(ClockKind.DECISION_PERFORMANCE);
        if (next.isPresent()
                && running.filter(before -> before.from().equals(next.get().from()) && before.endsLike(next.get()))
                        .isPresent()) {
            return ClockChanges.NONE;
        }
        return new ClockChanges(
                opened.clocks().running(ClockKind.DECISION_PERFORMANCE),
                next.stream().toList(),
                List.of());
    }

    private static Deadline until(TakenDecision open, InspectionCircumstances now) {
        return Derivation.agreed(
                ClockKind.DECISION_PERFORMANCE,
                InspectionRules.DECISION.citation(),
                open.decidedOn(),
                open.decision().dueOn(),
                now.calendar());
    }
}

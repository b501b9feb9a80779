package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.Extension;
import org.hemu.api.inspection.DecisionCommand;
import org.hemu.api.inspection.DecisionCommand.ApplyForEnforcement;
import org.hemu.api.inspection.DecisionCommand.CloseInspection;
import org.hemu.api.inspection.DecisionCommand.DecideInspection;
import org.hemu.api.inspection.DecisionCommand.ExtendDecision;
import org.hemu.api.inspection.DecisionCommand.PublishViolation;
import org.hemu.api.inspection.DecisionCommand.RecordCompliance;
import org.hemu.api.inspection.DecisionCommand.RecordEnforcement;
import org.hemu.api.inspection.DecisionCommand.RemindPerformance;
import org.hemu.api.inspection.DecisionCommand.SetAsideDecision;
import org.hemu.api.inspection.DecisionEvent.DecisionExtended;
import org.hemu.api.inspection.DecisionEvent.InspectionDecided;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionExtensionTooShort;
import org.hemu.api.inspection.InspectionCaseRejection.NoDeadlineToExtend;
import org.hemu.api.inspection.InspectionDecision;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** What is decided after an investigation, in time or later, and until when it is to be performed. */
final class Decisions {
    private Decisions() {}

    static Decision<InspectionCaseEvent> decide(DecisionCommand command, Opened opened, InspectionCircumstances now) {
        if (!(opened.stage() instanceof Deciding deciding)) {
            return refuse(opened.notIn(
                    command instanceof DecideInspection || command instanceof ExtendDecision
                            ? InspectionStage.TO_BE_DECIDED
                            : InspectionStage.DECIDED));
        }
        return switch (command) {
            case ExtendDecision c -> extend(c, opened, deciding, now);
            case DecideInspection c -> decide(c, opened, deciding, now);
            case RecordCompliance _,
                    RemindPerformance _,
                    ApplyForEnforcement _,
                    RecordEnforcement _,
                    SetAsideDecision _,
                    PublishViolation _,
                    CloseInspection _ ->
                deciding.decisions().isEmpty()
                        ? refuse(opened.notIn(InspectionStage.DECIDED))
                        : settle(command, opened, deciding, now);
        };
    }

    private static Decision<InspectionCaseEvent> settle(
            DecisionCommand command, Opened opened, Deciding deciding, InspectionCircumstances now) {
        return switch (command) {
            case PublishViolation c -> Closing.publish(c, opened, deciding, now);
            case CloseInspection c -> Closing.close(c, opened, deciding, now);
            default -> Performance.decide(command, opened, deciding, now);
        };
    }

    private static Decision<InspectionCaseEvent> extend(
            ExtendDecision c, Opened opened, Deciding deciding, InspectionCircumstances now) {
        Optional<Deadline> running = opened.clocks().of(ClockKind.INSPECTION_DECISION);
        if (running.isEmpty()) {
            return refuse(new NoDeadlineToExtend(ClockKind.INSPECTION_DECISION));
        }
        Deadline deadline = running.get();
        LocalDate lastDay = deadline.lastDay();
        Extension extension = Extension.until(c.approvedOn(), InspectionRules.LATER_DECISION.citation(), c.until());
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.approvedOn(), deciding.completedOn(), now.today(), "/approvedOn"),
                        () -> Steps.over(deadline, c.approvedOn(), "/approvedOn"),
                        () -> lastDay != null && !c.until().isAfter(lastDay)
                                ? Optional.of(new DecisionExtensionTooShort(c.until(), lastDay, "/until"))
                                : Optional.empty(),
                        () -> BusinessDay.wrong(c.approval(), "/approval/sha256")),
                () -> new DecisionExtended(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.until(),
                        c.approval(),
                        c.approvedOn(),
                        ClockChanges.starting(List.of(Derivation.extended(deadline, extension, now.calendar())))));
    }

    private static Decision<InspectionCaseEvent> decide(
            DecideInspection c, Opened opened, Deciding deciding, InspectionCircumstances now) {
        InspectionDecision decided =
                new InspectionDecision(deciding.decisions().size() + 1, c.kind(), c.penalties(), c.duties(), c.dueOn());
        return unless(
                Refusals.first(
                        () -> Duties.wrong(c, deciding),
                        () -> Hearings.unheard(c, deciding, now),
                        () -> BusinessDay.wrong(
                                c.decidedOn(), Hearings.follows(c.kind(), deciding), now.today(), "/decidedOn"),
                        () -> BusinessDay.wrong(c.decision(), "/decision/sha256")),
                () -> new InspectionDecided(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        decided,
                        c.decision(),
                        c.decidedOn(),
                        clocks(opened, deciding.with(TakenDecision.of(decided, c.decidedOn())), now)));
    }

    /** It is decided, nobody is to be heard about it any more, and it is to be performed. */
    private static ClockChanges clocks(Opened opened, Deciding after, InspectionCircumstances now) {
        ClockChanges performance = Performance.clocks(opened, after, now);
        List<ClockKind> decided = after.announcement() == null
                ? opened.clocks().running(ClockKind.INSPECTION_DECISION, ClockKind.HEARING_REQUEST)
                : opened.clocks().running(ClockKind.INSPECTION_DECISION);
        List<ClockKind> stopped =
                Stream.concat(decided.stream(), performance.stopped().stream()).toList();
        return new ClockChanges(stopped, performance.started(), List.of());
    }
}

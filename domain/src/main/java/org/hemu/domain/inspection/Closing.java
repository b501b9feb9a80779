package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemu.api.inspection.DecisionCommand.CloseInspection;
import org.hemu.api.inspection.DecisionCommand.PublishViolation;
import org.hemu.api.inspection.DecisionEvent.InspectionClosed;
import org.hemu.api.inspection.DecisionEvent.ViolationPublished;
import org.hemu.api.inspection.DecisionKind;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.DecisionsStillOpen;
import org.hemu.api.inspection.InspectionCaseRejection.NoDecisionStands;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.Deciding;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** A major violation is made public, and a case is closed once all that was decided is settled. */
final class Closing {
    private Closing() {}

    static Decision<InspectionCaseEvent> publish(
            PublishViolation c, Opened opened, Deciding deciding, InspectionCircumstances now) {
        Optional<LocalDate> first = deciding.decisions().stream()
                .filter(TakenDecision::stands)
                .map(TakenDecision::decidedOn)
                .min(LocalDate::compareTo);
        return unless(
                Refusals.first(
                        () -> first.isPresent()
                                ? Optional.empty()
                                : Optional.of(new NoDecisionStands(c.caseId(), InspectionRules.PUBLICATION.citation())),
                        () -> first.flatMap(on -> BusinessDay.wrong(c.publishedOn(), on, now.today(), "/publishedOn")),
                        () -> BusinessDay.wrong(c.publication(), "/publication/sha256")),
                () -> new ViolationPublished(
                        c.caseId(), opened.facts().jurisdiction(), c.publication(), c.publishedOn()));
    }

    static Decision<InspectionCaseEvent> close(
            CloseInspection c, Opened opened, Deciding deciding, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        List<Integer> open =
                deciding.open().stream().map(TakenDecision::number).sorted().toList();
        return unless(
                Refusals.first(
                        () -> open.isEmpty() ? Optional.empty() : Optional.of(new DecisionsStillOpen(open)),
                        () -> BusinessDay.wrong(c.closedOn(), facts.lastStepOn(), now.today(), "/closedOn"),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new InspectionClosed(
                        c.caseId(),
                        facts.jurisdiction(),
                        outcome(deciding.decisions()),
                        c.record(),
                        c.closedOn(),
                        opened.ending()));
    }

    /** The gravest decision that stands is how the case ended. */
    private static InspectionOutcome outcome(List<TakenDecision> decisions) {
        return decisions.stream()
                .filter(TakenDecision::stands)
                .map(taken -> taken.decision().kind())
                .max(Comparator.naturalOrder())
                .map(Closing::outcome)
                .orElse(InspectionOutcome.DECISION_SET_ASIDE);
    }

    private static InspectionOutcome outcome(DecisionKind kind) {
        return switch (kind) {
            case ORDER_TO_CORRECT -> InspectionOutcome.ORDER_TO_CORRECT;
            case HANDLING_DECISION -> InspectionOutcome.HANDLING_DECISION;
            case PENALTY_DECISION -> InspectionOutcome.PENALTY_DECISION;
        };
    }
}

package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.inspection.CustodyCommand;
import org.hemu.api.inspection.DecisionCommand;
import org.hemu.api.inspection.HearingCommand;
import org.hemu.api.inspection.InspectionCaseCommand;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection.InspectionNotIn;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.IntakeCommand;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.inspection.InvestigationCommand;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.Clocks;
import org.hemu.domain.shared.Decision;

/** A violation from the report or the complaint to the archive. */
public sealed interface InspectionCase {
    /** Before anything is recorded of an id. */
    static InspectionCase initial() {
        return new Unopened();
    }

    /** Nothing is known of the id. */
    record Unopened() implements InspectionCase {}

    /** The case is on record. */
    record Opened(CaseFacts facts, Stage stage, Clocks clocks) implements InspectionCase {
        /** Why there is nothing to do for a step that needs another stage. */
        Rejection notIn(InspectionStage... needed) {
            return new InspectionNotIn(facts.id(), List.of(needed), stage.name());
        }

        /** All clocks stand still. */
        ClockChanges ending() {
            return ClockChanges.stopping(clocks.all());
        }
    }

    /** Decides what is asked of a case. */
    static Decision<InspectionCaseEvent> decide(
            InspectionCaseCommand command, InspectionCase state, InspectionCircumstances now) {
        return switch (state) {
            case Unopened _ when command instanceof IntakeCommand c -> Intake.open(c, now);
            case Unopened _ -> refuse(new CaseUnknown(command.caseId()));
            case Opened opened ->
                switch (command) {
                    case IntakeCommand c -> Intake.decide(c, opened, now);
                    case InvestigationCommand c -> Investigations.decide(c, opened, now);
                    case HearingCommand c -> Hearings.decide(c, opened, now);
                    case DecisionCommand c -> Decisions.decide(c, opened, now);
                    case CustodyCommand c -> Custody.decide(c, opened, now);
                };
        };
    }

    /** The case after an event. */
    static InspectionCase evolve(InspectionCase state, InspectionCaseEvent event) {
        return switch (event) {
            case ReportReceived e -> CaseFold.opened(e);
            case ComplaintReceived e -> CaseFold.opened(e);
            default ->
                state instanceof Opened(var facts, var stage, var clocks)
                        ? new Opened(CaseFold.facts(facts, event), CaseFold.stage(stage, event), clocks.after(event))
                        : state;
        };
    }
}

package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.mediation.AgreementCommand;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.CustodyCommand;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.ProceedingsCommand;
import org.hemu.api.mediation.RemedyCommand;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.Clocks;
import org.hemu.domain.mediation.Stage.DeemedFailed;
import org.hemu.domain.shared.Decision;

/** A dispute from the application for mediation to the archive. */
public sealed interface MediationCase {
    /** Before anything is recorded of an id. */
    static MediationCase initial() {
        return new Unopened();
    }

    /** Nothing is known of the id. */
    record Unopened() implements MediationCase {}

    /** The case is on record. */
    record Opened(CaseFacts facts, Stage stage, Clocks clocks) implements MediationCase {
        /**
         * The stage of a step that happened on the day: a mediation did not fail before its time was over, even when the step
         * is recorded later.
         */
        Stage stageOn(LocalDate day) {
            return stage instanceof DeemedFailed failed && !failed.deadline().isOverOn(day) ? failed.before() : stage;
        }

        /** Why there is nothing to do for a step that needs another stage. */
        Rejection notIn(CaseStage... needed) {
            return stage instanceof DeemedFailed failed
                    ? failed.periodOver()
                    : new CaseNotIn(facts.id(), List.of(needed), stage.name());
        }
    }

    /** Decides what is asked of a case. */
    static Decision<MediationCaseEvent> decide(
            MediationCaseCommand command, MediationCase state, MediationCircumstances now) {
        return switch (state) {
            case Unopened _ when command instanceof IntakeCommand c -> Intake.open(c, now);
            case Unopened _ -> refuse(new CaseUnknown(command.caseId()));
            case Opened opened ->
                switch (command) {
                    case IntakeCommand c -> Intake.decide(c, opened, now);
                    case ProceedingsCommand c -> Proceedings.decide(c, opened, now);
                    case AgreementCommand c -> Agreements.decide(c, opened, now);
                    case RemedyCommand c -> Remedies.decide(c, opened, now);
                    case CustodyCommand c -> Custody.decide(c, opened, now);
                };
        };
    }

    /** The case after an event. */
    static MediationCase evolve(MediationCase state, MediationCaseEvent event) {
        return switch (event) {
            case MediationApplied e -> CaseFold.opened(e);
            case MediationInitiated e -> CaseFold.opened(e);
            default ->
                state instanceof Opened(var facts, var stage, var clocks)
                        ? new Opened(CaseFold.facts(facts, event), CaseFold.stage(stage, event), clocks.after(event))
                        : state;
        };
    }
}

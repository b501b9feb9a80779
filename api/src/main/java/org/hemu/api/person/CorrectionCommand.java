package org.hemu.api.person;

import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.shared.Command;

/** What can be asked about a person in one record. The record decides, for it is its history that says what was recorded. */
public sealed interface CorrectionCommand extends Command {
    SubjectId subject();

    /** The relationship or employer of which the events hold the person. */
    String record();

    CorrectionGround ground();

    /** What was wrong, as it should have been recorded. */
    PersonCorrection correction();

    @Override
    default String aggregateId() {
        return record();
    }

    /** Corrects what a relationship holds of its worker. */
    record CorrectWorker(
            SubjectId subject, RelationshipId relationshipId, CorrectionGround ground, PersonCorrection correction)
            implements CorrectionCommand {
        @Override
        public String record() {
            return relationshipId.value();
        }
    }

    /** Corrects what an employer holds of somebody who represents it or has represented it. */
    record CorrectRepresentative(
            SubjectId subject, EmployerId employerId, CorrectionGround ground, PersonCorrection correction)
            implements CorrectionCommand {
        @Override
        public String record() {
            return employerId.value();
        }
    }
}

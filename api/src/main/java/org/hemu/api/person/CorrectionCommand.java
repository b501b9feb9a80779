package org.hemu.api.person;

import org.hemu.api.shared.Command;

/** What can be asked about a person in one record. The record decides, for it is its history that says what was recorded. */
public sealed interface CorrectionCommand extends Command {
    SubjectId subject();

    String record();

    @Override
    default String aggregateId() {
        return record();
    }

    /**
     * Corrects what a record holds of a person.
     *
     * @param record the relationship or employer of which the events hold the person
     * @param person as it should have been recorded; a document that is not named stays as it is
     */
    record CorrectPerson(SubjectId subject, String record, CorrectionGround ground, PersonalData person)
            implements CorrectionCommand {}
}

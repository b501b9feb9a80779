package org.hemu.api.person;

import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;

/** What can be asked about the personal data of a subject. */
public sealed interface SubjectCommand extends Command {
    SubjectId subject();

    @Override
    default String aggregateId() {
        return subject().value();
    }

    /**
     * Proposes to erase a person; it takes another one to confirm it.
     *
     * @param jurisdiction the unit that handles it
     */
    record ProposeErasure(SubjectId subject, JurisdictionCode jurisdiction, ErasureGround ground)
            implements SubjectCommand {}

    /** Erases the person: from then on nobody opens what was recorded of them. */
    record ConfirmErasure(SubjectId subject) implements SubjectCommand {}

    /** Takes back what was proposed and not confirmed. */
    record WithdrawErasure(SubjectId subject) implements SubjectCommand {}

    /**
     * Restricts the processing of the person's data to its storage.
     *
     * @param jurisdiction the unit that handles it
     */
    record RestrictProcessing(SubjectId subject, JurisdictionCode jurisdiction, RestrictionReason reason)
            implements SubjectCommand {}

    /** Ends the restriction. */
    record LiftRestriction(SubjectId subject, LiftingReason reason) implements SubjectCommand {}

    /**
     * Asks to read what one record holds of the person, unmasked.
     *
     * @param record the relationship or employer of which the events hold the person
     */
    record DisclosePersonalData(SubjectId subject, String record, DisclosurePurpose purpose)
            implements SubjectCommand {}
}

package org.hemu.api.person;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What has happened to the personal data of a subject. */
public sealed interface SubjectEvent extends Event {
    SubjectId subject();

    @Override
    default String aggregateId() {
        return subject().value();
    }

    /**
     * Somebody proposed to erase the person.
     *
     * @param proposer subject of the one who proposed it, and who cannot confirm it
     */
    @EventType("subject.erasure-proposed")
    record ErasureProposed(
            SubjectId subject,
            JurisdictionCode jurisdiction,
            ErasureGround ground,
            String proposer,
            LocalDate proposedOn)
            implements SubjectEvent {}

    /** The proposal was taken back; nobody can confirm it any more. */
    @EventType("subject.erasure-withdrawn")
    record ErasureWithdrawn(SubjectId subject, JurisdictionCode jurisdiction, LocalDate withdrawnOn)
            implements SubjectEvent {}

    /**
     * The person was erased.
     *
     * @param key number of the key that is destroyed, wherever a copy of it turns up again
     */
    @EventType("subject.erased")
    record SubjectErased(SubjectId subject, JurisdictionCode jurisdiction, long key, LocalDate erasedOn)
            implements SubjectEvent {}

    /** From now on the person's data is stored, and shown to auditors alone. */
    @EventType("subject.processing-restricted")
    record ProcessingRestricted(
            SubjectId subject, JurisdictionCode jurisdiction, RestrictionReason reason, LocalDate restrictedOn)
            implements SubjectEvent {}

    /** The person's data may be processed again. */
    @EventType("subject.restriction-lifted")
    record RestrictionLifted(SubjectId subject, JurisdictionCode jurisdiction, LiftingReason reason, LocalDate liftedOn)
            implements SubjectEvent {}

    /**
     * What a record holds of the person was disclosed to whoever asked, unmasked.
     *
     * @param jurisdiction the unit that was accountable for the record
     * @param record the relationship or employer
     * @param fields what of the person it holds and the purpose needs, and was read
     */
    @EventType("subject.personal-data-disclosed")
    record PersonalDataDisclosed(
            SubjectId subject,
            JurisdictionCode jurisdiction,
            String record,
            DisclosurePurpose purpose,
            List<PersonalField> fields,
            LocalDate disclosedOn)
            implements SubjectEvent {}
}

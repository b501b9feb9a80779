package org.hemu.api.person;

import java.time.LocalDate;
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

    /**
     * The person was erased.
     *
     * @param key number of the key that is destroyed, wherever a copy of it turns up again
     */
    @EventType("subject.erased")
    record SubjectErased(SubjectId subject, JurisdictionCode jurisdiction, long key, LocalDate erasedOn)
            implements SubjectEvent {}
}

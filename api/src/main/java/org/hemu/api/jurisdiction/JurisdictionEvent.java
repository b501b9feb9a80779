package org.hemu.api.jurisdiction;

import java.time.LocalDate;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What has happened to a jurisdiction. */
public sealed interface JurisdictionEvent extends Event {
    JurisdictionCode code();

    LocalDate effectiveOn();

    @Override
    default String aggregateId() {
        return code().value();
    }

    @Override
    default JurisdictionCode jurisdiction() {
        return code();
    }

    /**
     * A unit came into being under the parent that its code contains.
     *
     * @param predecessor the code the same unit had under its former parent, when it was re-parented
     */
    @EventType("jurisdiction.established")
    record JurisdictionEstablished(
            JurisdictionCode code,
            String name,
            UnitKind kind,
            @Nullable JurisdictionCode predecessor,
            LocalDate effectiveOn)
            implements JurisdictionEvent {}

    @EventType("jurisdiction.renamed")
    record JurisdictionRenamed(JurisdictionCode code, String name, LocalDate effectiveOn)
            implements JurisdictionEvent {}

    /** From this day the unit lives under {@code newCode}; the old code takes no further business. */
    @EventType("jurisdiction.reparented")
    record JurisdictionReparented(JurisdictionCode code, JurisdictionCode newCode, LocalDate effectiveOn)
            implements JurisdictionEvent {}

    @EventType("jurisdiction.abolished")
    record JurisdictionAbolished(
            JurisdictionCode code, @Nullable JurisdictionCode successor, LocalDate effectiveOn)
            implements JurisdictionEvent {}
}

package org.hemu.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.inspection.CardEnd;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectorPost;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * A body that inspects, as its events left it.
 *
 * @param inspectors all that ever had a card of it, in the order of their first one
 * @param dissolvedOn first day without it
 * @param version number of its last event, from 0
 */
public record InspectionBodyOnFile(
        InspectionBodyId id,
        JurisdictionCode jurisdiction,
        String name,
        LocalDate establishedOn,
        List<Inspector> inspectors,
        @Nullable LocalDate dissolvedOn,
        long version) {

    /**
     * Somebody who inspects for it, or did.
     *
     * @param cardUntil last day of the latest card
     * @param withdrawnOn first day without it, when it was withdrawn
     */
    public record Inspector(
            SubjectId subject,
            SealedPerson person,
            InspectorPost post,
            LocalDate cardFrom,
            LocalDate cardUntil,
            @Nullable LocalDate withdrawnOn,
            @Nullable CardEnd end) {}
}

package org.hemu.query.figure;

import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.PersonName;
import org.hemu.query.person.NamesPerson;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that one side of a figure counts.
 *
 * @param jurisdiction the code under which it is on record: of the unit accountable at that month's end, or of one that
 *     this unit took over from
 * @param jurisdictionName the name that this code bore at that month's end
 * @param relationship the relationship counted; absent when employers are counted or declare a number
 * @param worker by name; present exactly when {@code relationship} is
 * @param count how much it contributes; the counts of all pages add up to that side of the figure
 * @param resource where to read about it
 * @param events where to read the events behind it
 */
public record Contributor(
        JurisdictionCode jurisdiction,
        String jurisdictionName,
        EmployerId employer,
        String employerName,
        @Nullable RelationshipId relationship,
        @Nullable PersonName worker,
        long count,
        String resource,
        String events)
        implements NamesPerson {
    @Override
    public @Nullable SealedPerson named() {
        return worker == null ? null : worker.person();
    }
}

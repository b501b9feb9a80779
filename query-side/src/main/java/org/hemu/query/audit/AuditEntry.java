package org.hemu.query.audit;

import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline has to know of an event to decide whether it belongs there.
 *
 * @param authority on whose authority a part of the program acted; absent when somebody acted themselves
 * @param left the unit that somebody moved away from; absent unless somebody moved
 */
public record AuditEntry(
        long position,
        String subject,
        @Nullable String authority,
        JurisdictionCode jurisdiction,
        @Nullable JurisdictionCode left,
        String aggregateType,
        String aggregateId,
        String type) {

    /** Whether the actor has caused it, be it themselves or by what followed from what they did. */
    boolean causedBy(String actor) {
        return subject.equals(actor) || actor.equals(authority);
    }

    /** Whether it happened below the unit, or led away from there. */
    boolean concerns(JurisdictionCode unit) {
        return unit.contains(jurisdiction) || (left != null && unit.contains(left));
    }
}

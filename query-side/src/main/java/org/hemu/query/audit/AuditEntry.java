package org.hemu.query.audit;

import org.hemu.api.shared.JurisdictionCode;

/** What a timeline has to know of an event to decide whether it belongs there. */
public record AuditEntry(
        long position,
        String subject,
        JurisdictionCode jurisdiction,
        String aggregateType,
        String aggregateId,
        String type) {}

package org.hemu.query.audit;

import java.util.List;

/** Up to 1,024 consecutive events, by position. */
public record AuditBucket(List<AuditEntry> entries) {}

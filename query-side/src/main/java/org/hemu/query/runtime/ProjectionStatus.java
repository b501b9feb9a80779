package org.hemu.query.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How a projection is doing.
 *
 * @param position last position of the log that it reflects, -1 before the first
 * @param lag events recorded and not yet reflected
 * @param quarantined events set aside, those that only wait included
 * @param owner the process that feeds it
 * @param lastError what last went wrong with feeding it, until it goes on
 */
public record ProjectionStatus(
        String name,
        int version,
        int generation,
        long position,
        long head,
        long lag,
        long eventsPerSecond,
        long quarantined,
        @Nullable String owner,
        @Nullable String lastError) {}

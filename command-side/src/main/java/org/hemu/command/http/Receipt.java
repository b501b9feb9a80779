package org.hemu.command.http;

import java.util.List;
import org.hemu.api.shared.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an accepted command; derived from the events it caused, so that it can be given again at any time.
 *
 * @param version version of the addressed aggregate after the command; the {@code ETag}
 * @param position position of the last event; hand it to a query to read your own write; absent when nothing changed
 * @param filing number of the filing the command was about, when it was about one
 * @param findings what the rules had to say
 */
public record Receipt(
        String aggregateId,
        long version,
        @Nullable Long position,
        @Nullable Integer filing,
        List<RecordedEvent> events,
        List<Finding> findings) {

    /** One event the command caused. */
    public record RecordedEvent(long position, String aggregateId, long sequence, String type) {}
}

package org.hemu.eventstore.jdbc;

import java.util.concurrent.CompletableFuture;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.NewEvent;

/**
 * An append that waits for the writer.
 *
 * @param bytes of its payloads, to bound a batch
 */
record PendingAppend(Append append, long bytes, CompletableFuture<Appended> answer) {
    static PendingAppend of(Append append) {
        long bytes = 0;
        for (NewEvent event : append.events()) {
            bytes += event.payload().length() + event.metadata().length();
        }
        return new PendingAppend(append, bytes, new CompletableFuture<>());
    }
}

package org.hemu.eventstore.jdbc;

import java.util.concurrent.CompletableFuture;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.Appended;
import org.hemu.eventstore.NewEvent;

/** An append that waits for the writer. */
record PendingAppend(Append append, CompletableFuture<Appended> answer) {
    /** Whether there is nothing to record, which tells the writer to stop. */
    boolean isEmpty() {
        return append.events().isEmpty() && append.request() == null;
    }

    /** Bytes of its payloads, to bound a batch. */
    long bytes() {
        long bytes = 0;
        for (NewEvent event : append.events()) {
            bytes += event.payload().length() + event.metadata().length();
        }
        return bytes;
    }
}

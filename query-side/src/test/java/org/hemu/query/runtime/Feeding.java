package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Feeds projections as the runner does, in the calling thread and in batches of any size. */
final class Feeding {
    private static final long EPOCH = 1;

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final List<Fed<?>> live = new ArrayList<>();
    private final ReadStore store;

    Feeding(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            ReadStore store,
            List<? extends Projection<?>> projections) {
        this.log = log;
        this.decode = decode;
        this.store = store;
        for (Projection<?> projection : projections) {
            Fed<?> fed = new Fed<>(projection, 1, store);
            fed.folding().reload(store.quarantined());
            fed.next(store.checkpoint(fed.id()));
            live.add(fed);
        }
    }

    void toTheEnd(Random random) {
        while (step(1 + random.nextInt(60))) {
            // The work is done in the condition.
        }
    }

    private boolean step(int size) {
        long from = live.stream().mapToLong(Fed::next).min().orElse(0);
        List<Decoded> batch = Decoded.all(log.read(from, size), decode);
        if (batch.isEmpty()) {
            return false;
        }
        long next = batch.getLast().position() + 1;
        List<Fed<?>> behind = live.stream().filter(fed -> fed.next() < next).toList();
        behind.forEach(fed -> fed.folding().fold(batch, fed.next()));
        behind.forEach(fed -> store.saveCheckpoint(fed.id(), next, EPOCH));
        behind.forEach(fed -> fed.next(next));
        return true;
    }

    /** Tries everything in quarantine again, in order. */
    void retryAll() {
        for (Quarantined quarantined : store.quarantined()) {
            for (Fed<?> fed : live) {
                if (fed.id().equals(quarantined.projection())) {
                    StoredEvent stored = log.read(quarantined.position(), 1).getFirst();
                    RuntimeException failure = fed.folding().retry(quarantined, Decoded.of(stored, decode));
                    if (failure != null) {
                        throw failure;
                    }
                }
            }
        }
    }
}

package org.hemu.query.runtime;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import org.hemu.eventstore.LogUnavailable;

/** One pass over the log for several builds of projections: each event is read and decoded once. */
final class Pass implements AutoCloseable {
    private final ReadStore store;
    private final InstantSource clock;
    private final long epoch;
    private final BatchReader reader;
    private final BiConsumer<Fed<?>, RuntimeException> stumbled;
    private final BiConsumer<Fed<?>, Checkpoint> reached;

    /**
     * @param batch how many events at most are folded before they are written
     * @param reached told of each checkpoint once it survives the death of the process
     * @param stumbled told when one of them cannot be fed for a reason of its own; its documents must be read anew
     */
    Pass(
            Source source,
            ReadStore store,
            InstantSource clock,
            int batch,
            long epoch,
            BiConsumer<Fed<?>, Checkpoint> reached,
            BiConsumer<Fed<?>, RuntimeException> stumbled) {
        this.store = store;
        this.clock = clock;
        this.epoch = epoch;
        this.reader = new BatchReader(source, batch);
        this.reached = reached;
        this.stumbled = stumbled;
    }

    /**
     * Feeds one batch to all that have not reached its end.
     *
     * @return how many events were read; 0 at the end of the log
     */
    int advance(List<Fed<?>> all, long from) {
        List<Decoded> batch = reader.read(from);
        if (batch.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        long next = batch.getLast().position() + 1;
        List<Fed<?>> behind = all.stream()
                .filter(fed -> fed.next() >= from && fed.next() < next)
                .toList();
        List<Fed<?>> folded =
                behind.stream().filter(fed -> fold(fed, batch, now)).toList();
        List<Checkpoint> checkpoints =
                folded.stream().map(fed -> fed.reached(next, epoch, now)).toList();
        store.flush();
        for (int i = 0; i < folded.size(); i++) {
            reached.accept(folded.get(i), checkpoints.get(i));
        }
        return batch.size();
    }

    /** Whether the log very likely goes on after the batch that was read last. */
    boolean hasMore() {
        return reader.hasMore();
    }

    private boolean fold(Fed<?> fed, List<Decoded> batch, Instant now) {
        try {
            fed.fold(batch, now);
            return true;
        } catch (StoreUnreachable | Overtaken | LogUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            stumbled.accept(fed, e);
            return false;
        }
    }

    @Override
    public void close() {
        reader.close();
    }
}

package org.hemu.command.dispatch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.StateCodec;
import org.jspecify.annotations.Nullable;

/**
 * Reads the present state of aggregates from the log. What was folded once is kept, and each read asks the log only for
 * what came after it, so that the answer is never stale, whichever process recorded last.
 */
final class StateReader<S, E extends Event> {
    private static final long STATES_KEPT = 50_000;

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Class<E> family;
    private final BiFunction<S, E, S> evolve;
    private final Folded<S> initial;
    private final @Nullable StateCodec<S> snapshots;
    private final Cache<String, Folded<S>> kept =
            Caffeine.newBuilder().maximumSize(STATES_KEPT).build();

    /** A state, and how many events led to it. */
    record Folded<S>(S state, long nextSequence) {}

    StateReader(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            Class<E> family,
            S initial,
            BiFunction<S, E, S> evolve) {
        this(log, decode, family, new Folded<>(initial, 0), evolve, null);
    }

    private StateReader(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            Class<E> family,
            Folded<S> initial,
            BiFunction<S, E, S> evolve,
            @Nullable StateCodec<S> snapshots) {
        this.log = log;
        this.decode = decode;
        this.family = family;
        this.evolve = evolve;
        this.initial = initial;
        this.snapshots = snapshots;
    }

    /** A reader that spares itself the events before the latest snapshot. */
    StateReader<S, E> fromSnapshots(StateCodec<S> codec) {
        return new StateReader<>(log, decode, family, initial, evolve, codec);
    }

    /** The present state; that of something which is not there, where the id is one of another kind. */
    Folded<S> read(String aggregateId) {
        Folded<S> known = kept.getIfPresent(aggregateId);
        Folded<S> folded = known == null ? beginning(aggregateId) : known;
        var news = log.readAggregate(aggregateId, folded.nextSequence());
        if (news.isEmpty()) {
            return folded;
        }
        S state = folded.state();
        for (StoredEvent stored : news) {
            Event event = decode.apply(stored).event();
            state = family.isInstance(event) ? evolve.apply(state, family.cast(event)) : state;
        }
        Folded<S> present = new Folded<>(state, folded.nextSequence() + news.size());
        kept.put(aggregateId, present);
        return present;
    }

    private Folded<S> beginning(String aggregateId) {
        StateCodec<S> codec = snapshots;
        if (codec == null) {
            return initial;
        }
        return log.readSnapshot(aggregateId)
                .flatMap(snapshot -> codec.decode(snapshot).map(state -> new Folded<>(state, snapshot.sequence() + 1)))
                .orElse(initial);
    }
}

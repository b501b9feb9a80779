package org.hemu.command.dispatch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

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
    private final Cache<String, Folded<S>> kept =
            Caffeine.newBuilder().maximumSize(STATES_KEPT).build();

    private record Folded<S>(S state, long nextSequence) {}

    StateReader(
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            Class<E> family,
            S initial,
            BiFunction<S, E, S> evolve) {
        this.log = log;
        this.decode = decode;
        this.family = family;
        this.evolve = evolve;
        this.initial = new Folded<>(initial, 0);
    }

    S read(String aggregateId) {
        Folded<S> known = kept.getIfPresent(aggregateId);
        Folded<S> folded = known == null ? initial : known;
        var news = log.readAggregate(aggregateId, folded.nextSequence());
        if (news.isEmpty()) {
            return folded.state();
        }
        S state = folded.state();
        for (StoredEvent stored : news) {
            state = evolve.apply(state, family.cast(decode.apply(stored).event()));
        }
        kept.put(aggregateId, new Folded<>(state, folded.nextSequence() + news.size()));
        return state;
    }
}

package org.hemu.query.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one build of a projection has in quarantine, as far as feeding it needs to know. */
final class Aside {
    private final Map<String, Waiting> byAggregate = new HashMap<>();
    private final Map<Long, Quarantined> unsettled = new HashMap<>();
    private final List<Quarantined> interrupted = new ArrayList<>();
    private long count;

    /** How many events of an aggregate wait, and the position of the first of them. */
    private record Waiting(long first, long count) {
        Waiting and(long position) {
            return new Waiting(Math.min(first, position), count + 1);
        }
    }

    static Aside of(ReadStore store, String id, long next) {
        Aside aside = new Aside();
        store.eachQuarantined(id, event -> {
            aside.add(event);
            if (event.position() >= next) {
                aside.unsettled.put(event.position(), event);
            }
            if (event.stage() == Quarantined.Stage.APPLYING) {
                aside.interrupted.add(event);
            }
        });
        aside.interrupted.sort(Comparator.comparingLong(Quarantined::position));
        return aside;
    }

    void add(Quarantined event) {
        Waiting one = new Waiting(event.position(), 1);
        byAggregate.merge(event.aggregateId(), one, (waiting, more) -> waiting.and(more.first()));
        count++;
    }

    /** Whether the event waits or has to wait, because an earlier one of its aggregate does. */
    boolean holds(String aggregateId, long position) {
        Waiting waiting = byAggregate.get(aggregateId);
        return waiting != null && position >= waiting.first();
    }

    /** The record of an event that went into quarantine before a crash and comes again now. */
    @Nullable
    Quarantined again(long position) {
        return unsettled.remove(position);
    }

    void folded(Quarantined event) {
        byAggregate.computeIfPresent(
                event.aggregateId(),
                (_, waiting) -> waiting.count() == 1 ? null : new Waiting(waiting.first(), waiting.count() - 1));
        count--;
    }

    /** Events whose retry a crash has interrupted, in their order. */
    List<Quarantined> interrupted() {
        return List.copyOf(interrupted);
    }

    long count() {
        return count;
    }
}

package org.hemu.eventstore.axon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hemu.eventstore.AppendCondition;
import org.jspecify.annotations.Nullable;

/**
 * What the decision of a unit of work has read besides the aggregates it changes. Its events are recorded only if nothing of
 * it has changed. What is read twice counts as it was the first time.
 */
public final class ReadSet {
    private static final String RESOURCE = "hemu.readSet";

    private final Map<String, Long> nextSequences = new HashMap<>();
    private final Map<Range, Long> heads = new HashMap<>();

    private record Range(String aggregateType, String prefix, String mention) {}

    private ReadSet() {}

    /**
     * The read set of the unit of work at hand.
     *
     * @throws IllegalStateException outside of one: whoever decides there would not notice what has changed
     */
    public static ReadSet current() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, _ -> new ReadSet());
    }

    /** Takes note of an aggregate whose history was read up to a sequence; 0 if it has none. */
    public void aggregate(String aggregateId, long nextSequence) {
        nextSequences.putIfAbsent(aggregateId, nextSequence);
    }

    /**
     * Takes note that all aggregates of a type whose ids start with the prefix are going to be read.
     *
     * @param head of the log before that
     */
    public void range(String aggregateType, String prefix, long head) {
        heads.putIfAbsent(new Range(aggregateType, prefix, ""), head);
    }

    /**
     * Takes note that all aggregates of a type whose events mention something are going to be read.
     *
     * @param text as it stands in the events, an id for example
     * @param head of the log before that
     */
    public void mentions(String aggregateType, String text, long head) {
        heads.putIfAbsent(new Range(aggregateType, "", text), head);
    }

    /** The condition for what the unit of work at hand records. */
    static AppendCondition condition() {
        ReadSet read = CurrentUnitOfWork.map(UnitOfWork::root)
                .map(work -> work.<@Nullable ReadSet>getResource(RESOURCE))
                .orElse(null);
        return read == null ? AppendCondition.NONE : read.asCondition();
    }

    private AppendCondition asCondition() {
        return new AppendCondition(Map.copyOf(nextSequences), listings());
    }

    private List<AppendCondition.Listing> listings() {
        return heads.entrySet().stream()
                .map(read -> new AppendCondition.Listing(
                        read.getKey().aggregateType(),
                        read.getKey().prefix(),
                        read.getKey().mention(),
                        read.getValue()))
                .toList();
    }
}

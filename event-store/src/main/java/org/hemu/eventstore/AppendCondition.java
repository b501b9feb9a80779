package org.hemu.eventstore;

import java.util.List;
import java.util.Map;

/**
 * What a decision has read besides the aggregates it changes. The writer checks in the transaction of the append that it is
 * still so; whatever happened to the aggregates in between, before the decision or in the same commit, is noticed.
 *
 * @param nextSequences by aggregate id, how many events the history that was read has
 * @param listings the ranges of aggregates that were read
 */
public record AppendCondition(Map<String, Long> nextSequences, List<Listing> listings) {
    /** Nothing else was read. */
    public static final AppendCondition NONE = new AppendCondition(Map.of(), List.of());

    /**
     * All aggregates of a type whose ids start with the prefix were read, those that do not exist included; or only those of
     * them whose events mention something.
     *
     * @param mention a text that stands in their events as it is; empty for all
     * @param head of the log before the first of them was read
     */
    public record Listing(String aggregateType, String prefix, String mention, long head) {
        /** Whether an event is one that would have been read. */
        public boolean covers(NewEvent event) {
            return aggregateType.equals(event.aggregateType())
                    && event.aggregateId().startsWith(prefix)
                    && (mention.isEmpty() || event.payload().toString().contains(mention));
        }
    }
}

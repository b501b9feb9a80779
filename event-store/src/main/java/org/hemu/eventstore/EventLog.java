package org.hemu.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The log: the only truth. Positions are contiguous from 0 and in commit order, so a reader that has seen position
 * <i>n</i> has seen everything before it and will never meet a late event.
 */
public interface EventLog extends AutoCloseable {

    /**
     * Records and waits until it is durable.
     *
     * @throws SequenceConflict if an aggregate has moved on; nothing of this append is recorded, others are not affected
     * @throws AppendConditionFailed if something that the decision has read has changed; likewise
     * @throws RequestAlreadyAnswered if the request key is taken; nothing is recorded
     * @throws LogUnavailable if the store cannot take it now (disk full, connection lost, overloaded); nothing is recorded,
     *     unless its reason says that the outcome is unknown
     * @throws IllegalArgumentException if the append can never be taken: it is empty, an aggregate is of another type, an
     *     event id is taken, or a text cannot be stored; nothing is recorded, others are not affected
     */
    Appended append(Append append);

    /** The events from the position on, at most {@code limit}, in order; empty at the end of the log. */
    List<StoredEvent> read(long fromPosition, int limit);

    /** The history of one aggregate from the given sequence on. */
    List<StoredEvent> readAggregate(String aggregateId, long fromSequence);

    /** Sequence of the newest event of one aggregate; none if it has no history. Costs the same however long that is. */
    OptionalLong lastSequence(String aggregateId);

    /** Ids of the aggregates of a type whose id starts with the prefix, in order. */
    List<String> aggregateIds(String aggregateType, String prefix);

    /** Type of the events that say that somebody was erased. */
    String ERASURE = "subject.erased";

    /**
     * The erasures of subjects from the position on, at most {@code limit}, in order. Costs as much as there are, however long
     * the log is.
     */
    List<StoredEvent> erasures(long fromPosition, int limit);

    /** Number of events in the log, which is the position that the next event will get. */
    long head();

    /**
     * Waits until the log holds an event at the position, or the time is up.
     *
     * @return the head at that moment
     */
    long awaitPosition(long position, Duration atMost) throws InterruptedException;

    /** Number of events recorded at or before the instant. */
    long headAt(Instant instant);

    /** What is remembered of a request, if it was answered before. */
    Optional<Answered> answerTo(String requestKey);

    /** Forgets answers to requests recorded before the instant, but {@linkplain Append.Request#LASTING lasting} ones. */
    void forgetAnswersBefore(Instant instant);

    /** Replaces the snapshot of the aggregate, unless that one is of the same revision and of a later event. */
    void storeSnapshot(Snapshot snapshot);

    Optional<Snapshot> readSnapshot(String aggregateId);

    @Override
    void close();
}

package org.hemu.query.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where read models live. Every write of a document is a compare-and-set on what was read of it, every write of a checkpoint
 * and of the catalogue is guarded by the epoch of the lease. Every operation may throw {@link StoreUnreachable}.
 */
public interface ReadStore extends AutoCloseable {

    /** Name of a collection of documents. */
    record Name(String value) {}

    /** The documents that exist among the keys. */
    <R> Map<String, Keyed<R>> find(Name collection, Class<R> row, Collection<String> keys);

    /** The first documents whose key is greater, in the order of their keys; for small collections. */
    <R> List<Keyed<R>> scan(Name collection, Class<R> row, String afterKey, int limit);

    /** Hands over documents one by one, in no particular order, until there are no more or no more are wanted. */
    <R> void each(Name collection, Class<R> row, Predicate<Keyed<R>> more);

    /**
     * A document to write.
     *
     * @param before as it was read; blank when it did not exist
     * @param after as it is to be; blank when it is to exist no more
     */
    record Change<R>(Keyed<R> before, Keyed<R> after) {}

    /**
     * Writes documents, in no particular order.
     *
     * @throws Overtaken if a document was not as it was read; others may have been written
     */
    <R> void write(Name collection, Class<R> row, List<Change<R>> changes);

    void drop(Name collection);

    Optional<Checkpoint> checkpoint(String id);

    /**
     * Notes how far a build is.
     *
     * @throws Overtaken if another owner of a later epoch has written it
     */
    void saveCheckpoint(String id, Checkpoint checkpoint, long epoch);

    void dropCheckpoint(String id);

    Optional<Catalogued> catalogued(String projection);

    /**
     * Notes which builds there are.
     *
     * @throws Overtaken if another owner of a later epoch has written it
     */
    void catalogue(Catalogued builds, long epoch);

    /** Takes or renews the lease; gives its epoch, empty when somebody else holds it. */
    Optional<Long> lease(String owner, long nowMillis, long untilMillis);

    /** Gives the lease back, so that nobody has to wait for its end. */
    void release(String owner);

    /** Who holds the lease, if it has not run out. */
    Optional<String> leaseOwner(long nowMillis);

    /**
     * Puts events into quarantine, in this order: if it breaks off, the first ones are in and the others are not.
     *
     * @throws Overtaken if one of them has been there before
     */
    void quarantine(List<Quarantined> events);

    /** What was known of an event in quarantine and what is to be known. */
    record Amendment(Quarantined before, Quarantined after) {}

    /**
     * Notes what has become of events in quarantine, in this order.
     *
     * @throws Overtaken if one of them was not as it was read; others may have been amended
     */
    void amend(List<Amendment> amendments);

    /**
     * The events in quarantine that are not folded, in the order of their positions.
     *
     * @param id of a build of a projection; absent for all
     * @param aggregateId absent for all
     */
    List<Quarantined> quarantined(@Nullable String id, @Nullable String aggregateId, long afterPosition, int limit);

    /** Hands over all events in quarantine that are not folded one by one, in no particular order. */
    void eachQuarantined(String id, Consumer<Quarantined> then);

    void dropQuarantine(String id);

    /** Makes everything written so far survive the death of the process. */
    void flush();

    @Override
    void close();
}

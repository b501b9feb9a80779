package org.hemu.query.runtime;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where read models live. Every write of a document is a compare-and-set on the position that was read, every write of a
 * checkpoint is guarded by the epoch of the lease.
 */
public interface ReadStore extends AutoCloseable {

    /** The documents that exist among the keys. */
    <R> Map<String, Keyed<R>> find(Name collection, Class<R> row, Collection<String> keys);

    /**
     * Writes documents, in no particular order.
     *
     * @throws Overtaken if a document was not at the position it was read at; others may have been written
     */
    <R> void write(Name collection, Class<R> row, List<Change<R>> changes);

    /** Name of a collection of documents. */
    record Name(String value) {}

    /**
     * A document to write.
     *
     * @param readAt position at which it was read; -1 when it did not exist
     */
    record Change<R>(Keyed<R> document, long readAt) {}

    /** The position from which a projection reads on; 0 when it has none. */
    long checkpoint(String projection);

    /**
     * Notes from which position a projection reads on.
     *
     * @throws Overtaken if another owner of a later epoch has written it
     */
    void saveCheckpoint(String projection, long position, long epoch);

    void dropCheckpoint(String projection);

    void drop(Name collection);

    /** The generation of a projection that readers see; 1 unless another was switched to. */
    int generation(String projection);

    void saveGeneration(String projection, int generation);

    /** Takes or renews the lease; gives its epoch, empty when somebody else holds it. */
    Optional<Long> lease(String owner, long nowMillis, long untilMillis);

    /** Gives the lease back, so that nobody has to wait for its end. */
    void release(String owner);

    /** The owner of the lease, if there is one. */
    Optional<String> leaseOwner();

    List<Quarantined> quarantined();

    void quarantine(List<Quarantined> events);

    void release(Quarantined event);

    /** Makes everything written so far survive the death of the process. */
    void flush();

    @Override
    void close();
}

package org.hemu.query.mongo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hemu.query.runtime.Catalogued;
import org.hemu.query.runtime.Checkpoint;
import org.hemu.query.runtime.Keyed;
import org.hemu.query.runtime.Quarantined;
import org.hemu.query.runtime.ReadStore;
import org.jspecify.annotations.Nullable;

/** Read models in MongoDB through the synchronous driver. */
public final class MongoStore implements ReadStore {
    private final Connection connection;
    private final KeyedCollections documents;
    private final Notes notes;
    private final LeaseDocument lease;
    private final QuarantineCollection quarantine;

    /** Connects to a server, at the first use. */
    public static MongoStore on(String url, String database) {
        return new MongoStore(new Connection(url, database, null));
    }

    /** Uses the server in this process and closes it in the end. */
    public static MongoStore on(EmbeddedMongo embedded, String database) {
        return new MongoStore(new Connection(embedded.url(), database, embedded));
    }

    private MongoStore(Connection connection) {
        this.connection = connection;
        this.documents = new KeyedCollections(connection);
        this.notes = new Notes(connection);
        this.lease = new LeaseDocument(connection);
        this.quarantine = new QuarantineCollection(connection);
    }

    @Override
    public <R> Map<String, Keyed<R>> find(Name collection, Class<R> row, Collection<String> keys) {
        return documents.find(collection, row, keys);
    }

    @Override
    public <R> List<Keyed<R>> scan(Name collection, Class<R> row, String afterKey, int limit) {
        return documents.scan(collection, row, afterKey, limit);
    }

    @Override
    public <R> void each(Name collection, Class<R> row, Predicate<Keyed<R>> more) {
        documents.each(collection, row, more);
    }

    @Override
    public <R> void write(Name collection, Class<R> row, List<Change<R>> changes) {
        documents.write(collection, row, changes);
    }

    @Override
    public void drop(Name collection) {
        connection.drop(collection.value());
    }

    @Override
    public Optional<Checkpoint> checkpoint(String id) {
        return notes.checkpoint(id);
    }

    @Override
    public void saveCheckpoint(String id, Checkpoint checkpoint, long epoch) {
        notes.save(id, checkpoint, epoch);
    }

    @Override
    public void dropCheckpoint(String id) {
        notes.dropCheckpoint(id);
    }

    @Override
    public Optional<Catalogued> catalogued(String projection) {
        return notes.catalogued(projection);
    }

    @Override
    public void catalogue(Catalogued builds, long epoch) {
        notes.save(builds, epoch);
    }

    @Override
    public Optional<Long> lease(String owner, long nowMillis, long untilMillis) {
        return lease.take(owner, nowMillis, untilMillis);
    }

    @Override
    public void release(String owner) {
        lease.release(owner);
    }

    @Override
    public Optional<String> leaseOwner(long nowMillis) {
        return lease.owner(nowMillis);
    }

    @Override
    public void quarantine(List<Quarantined> events) {
        quarantine.insert(events);
    }

    @Override
    public void amend(List<Amendment> amendments) {
        quarantine.amend(amendments);
    }

    @Override
    public List<Quarantined> quarantined(
            @Nullable String id, @Nullable String aggregateId, long afterPosition, int limit) {
        return quarantine.first(id, aggregateId, afterPosition, limit);
    }

    @Override
    public void eachQuarantined(String id, Consumer<Quarantined> then) {
        quarantine.each(id, then);
    }

    @Override
    public void dropQuarantine(String id) {
        quarantine.drop(id);
    }

    @Override
    public void flush() {
        connection.commit();
    }

    @Override
    public void close() {
        connection.close();
    }
}

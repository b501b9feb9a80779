package org.hemu.query.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ConnectionString;
import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.hemu.query.runtime.Keyed;
import org.hemu.query.runtime.Overtaken;
import org.hemu.query.runtime.Quarantined;
import org.hemu.query.runtime.ReadStore;
import org.hemu.query.runtime.StoreUnreachable;
import org.jspecify.annotations.Nullable;

/** Read models in MongoDB through the synchronous driver. Everything is found by {@code _id}. */
public final class MongoStore implements ReadStore {
    private static final int DUPLICATE_KEY = 11_000;
    private static final int SELECTION_MILLIS = 3_000;
    private static final String ID = "_id";
    private static final String POSITION = "position";
    private static final String EPOCH = "epoch";
    private static final String OWNER = "owner";
    private static final String UNTIL = "until";
    private static final String LEASE = "projections";
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoClient client;
    private final MongoDatabase database;
    private final @Nullable EmbeddedMongo embedded;
    private final Map<Class<?>, KeyedForm<?>> forms = new ConcurrentHashMap<>();

    /** Connects to a server, at the first use. */
    public static MongoStore on(String url, String database) {
        return new MongoStore(url, database, null);
    }

    /** Uses the server in this process and closes it in the end. */
    public static MongoStore on(EmbeddedMongo embedded, String database) {
        return new MongoStore(embedded.url(), database, embedded);
    }

    private MongoStore(String url, String database, @Nullable EmbeddedMongo embedded) {
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(url))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(SELECTION_MILLIS, TimeUnit.MILLISECONDS))
                .build());
        this.database = client.getDatabase(database);
        this.embedded = embedded;
    }

    @Override
    public <R> Map<String, Keyed<R>> find(Name collection, Class<R> row, Collection<String> keys) {
        KeyedForm<R> form = form(row);
        return reach(() -> {
            Map<String, Keyed<R>> found = new HashMap<>();
            for (RawBsonDocument bytes :
                    documents(collection).find(in(ID, keys)).batchSize(keys.size() + 1)) {
                Keyed<R> document = form.document(bytes);
                found.put(document.key(), document);
            }
            return found;
        });
    }

    @Override
    public <R> void write(Name collection, Class<R> row, List<Change<R>> changes) {
        KeyedForm<R> form = form(row);
        List<WriteModel<RawBsonDocument>> writes = new ArrayList<>(changes.size());
        int replaced = 0;
        for (Change<R> change : changes) {
            RawBsonDocument bytes = form.bytes(change.document());
            if (change.readAt() < 0) {
                writes.add(new InsertOneModel<>(bytes));
            } else {
                replaced++;
                writes.add(new ReplaceOneModel<>(asRead(change), bytes));
            }
        }
        int expected = replaced;
        reach(() -> {
            try {
                var result = documents(collection).bulkWrite(writes, UNORDERED);
                if (result.getMatchedCount() != expected) {
                    throw new Overtaken("a document of " + collection.value());
                }
                return true;
            } catch (MongoBulkWriteException e) {
                if (e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY)) {
                    throw new Overtaken("a document of " + collection.value());
                }
                throw e;
            }
        });
    }

    /**
     * The document as it was read. The server in this process has no other client, and looks a document up fast only by its
     * id alone.
     */
    private Bson asRead(Change<?> change) {
        Bson id = eq(ID, change.document().key());
        return embedded == null ? and(id, eq(POSITION, change.readAt())) : id;
    }

    @SuppressWarnings("unchecked")
    private <R> KeyedForm<R> form(Class<R> row) {
        return (KeyedForm<R>) forms.computeIfAbsent(row, type -> new KeyedForm<>(type, embedded != null));
    }

    private MongoCollection<RawBsonDocument> documents(Name collection) {
        return database.getCollection(collection.value(), RawBsonDocument.class);
    }

    @Override
    public long checkpoint(String projection) {
        return reach(() -> {
            Document found = database.getCollection("checkpoints")
                    .find(eq(ID, projection))
                    .first();
            return found == null ? 0L : found.getLong(POSITION);
        });
    }

    @Override
    public void saveCheckpoint(String projection, long position, long epoch) {
        Bson mine = and(eq(ID, projection), lte(EPOCH, epoch));
        upsert(
                "checkpoints",
                mine,
                combine(set(POSITION, position), set(EPOCH, epoch)),
                "the checkpoint of " + projection);
    }

    private void upsert(String collection, Bson mine, Bson update, String what) {
        reach(() -> {
            try {
                database.getCollection(collection).updateOne(mine, update, new UpdateOptions().upsert(true));
                return true;
            } catch (DuplicateKeyException e) {
                throw new Overtaken(what);
            } catch (MongoWriteException e) {
                if (e.getError().getCode() == DUPLICATE_KEY) {
                    throw new Overtaken(what);
                }
                throw e;
            }
        });
    }

    @Override
    public void dropCheckpoint(String projection) {
        reach(() -> database.getCollection("checkpoints").deleteOne(eq(ID, projection)));
    }

    @Override
    public void drop(Name collection) {
        reach(() -> {
            boolean exists =
                    database.listCollectionNames().into(new ArrayList<>()).contains(collection.value());
            if (exists) {
                database.getCollection(collection.value()).drop();
            }
            return exists;
        });
    }

    @Override
    public int generation(String projection) {
        return reach(() -> {
            Document found = database.getCollection("generations")
                    .find(eq(ID, projection))
                    .first();
            return found == null ? 1 : found.getInteger("generation");
        });
    }

    @Override
    public void saveGeneration(String projection, int generation) {
        reach(() -> database.getCollection("generations")
                .replaceOne(
                        eq(ID, projection),
                        new Document(ID, projection).append("generation", generation),
                        new ReplaceOptions().upsert(true)));
    }

    @Override
    public Optional<Long> lease(String owner, long nowMillis, long untilMillis) {
        return reach(() -> {
            MongoCollection<Document> leases = database.getCollection("leases");
            Document held = leases.find(eq(ID, LEASE)).first();
            if (held == null) {
                return insertLease(leases, owner, untilMillis);
            }
            boolean mine = owner.equals(held.getString(OWNER));
            if (!mine && held.getLong(UNTIL) > nowMillis) {
                return Optional.<Long>empty();
            }
            long epoch = held.getLong(EPOCH) + (mine ? 0 : 1);
            var taken = leases.replaceOne(
                    and(eq(ID, LEASE), eq(EPOCH, held.getLong(EPOCH)), eq(UNTIL, held.getLong(UNTIL))),
                    leaseOf(owner, epoch, untilMillis));
            return taken.getMatchedCount() == 1 ? Optional.of(epoch) : Optional.<Long>empty();
        });
    }

    private static Optional<Long> insertLease(MongoCollection<Document> leases, String owner, long until) {
        try {
            leases.insertOne(leaseOf(owner, 1, until));
            return Optional.of(1L);
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Document leaseOf(String owner, long epoch, long until) {
        return new Document(ID, LEASE).append(OWNER, owner).append(EPOCH, epoch).append(UNTIL, until);
    }

    @Override
    public void release(String owner) {
        reach(() -> database.getCollection("leases").updateOne(and(eq(ID, LEASE), eq(OWNER, owner)), set(UNTIL, 0L)));
    }

    @Override
    public Optional<String> leaseOwner() {
        return reach(() -> Optional.ofNullable(
                        database.getCollection("leases").find(eq(ID, LEASE)).first())
                .map(lease -> lease.getString(OWNER)));
    }

    @Override
    public List<Quarantined> quarantined() {
        return reach(() -> {
            List<Quarantined> events = new ArrayList<>();
            for (Document document : database.getCollection("quarantine").find()) {
                events.add(QuarantineForm.event(document));
            }
            events.sort(Comparator.comparingLong(Quarantined::position));
            return List.copyOf(events);
        });
    }

    @Override
    public void quarantine(List<Quarantined> events) {
        reach(() -> database.getCollection("quarantine")
                .bulkWrite(
                        events.stream()
                                .map(event -> new ReplaceOneModel<>(
                                        eq(ID, QuarantineForm.id(event)),
                                        QuarantineForm.document(event),
                                        new ReplaceOptions().upsert(true)))
                                .toList(),
                        UNORDERED));
    }

    @Override
    public void release(Quarantined event) {
        reach(() -> database.getCollection("quarantine").deleteOne(eq(ID, QuarantineForm.id(event))));
    }

    @Override
    public void flush() {
        if (embedded != null) {
            embedded.commit();
        }
    }

    private static <T> T reach(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException e) {
            throw new StoreUnreachable(e);
        } catch (IllegalStateException e) {
            throw "state should be: open".equals(e.getMessage()) ? new StoreUnreachable(e) : e;
        }
    }

    @Override
    public void close() {
        client.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}

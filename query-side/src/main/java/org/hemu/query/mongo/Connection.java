package org.hemu.query.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

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
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.hemu.query.runtime.Overtaken;
import org.hemu.query.runtime.StoreUnreachable;
import org.jspecify.annotations.Nullable;

/**
 * A database on a Mongo server, or on the one in this process. The latter is committed only while nothing is being written,
 * so that a document and its entry under its id survive together or not at all.
 */
final class Connection implements AutoCloseable {
    static final String ID = "_id";
    private static final int DUPLICATE_KEY = 11_000;
    private static final int SELECTION_MILLIS = 3_000;
    private static final int SOCKET_SECONDS = 30;

    private final MongoClient client;
    private final MongoDatabase database;
    private final @Nullable EmbeddedMongo embedded;
    private final ReadWriteLock committing = new ReentrantReadWriteLock(true);

    Connection(String url, String database, @Nullable EmbeddedMongo embedded) {
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(url))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(SELECTION_MILLIS, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(s -> s.connectTimeout(SELECTION_MILLIS, TimeUnit.MILLISECONDS)
                        .readTimeout(SOCKET_SECONDS, TimeUnit.SECONDS))
                .build());
        this.database = client.getDatabase(database);
        this.embedded = embedded;
    }

    boolean isEmbedded() {
        return embedded != null;
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    <T> MongoCollection<T> collection(String name, Class<T> as) {
        return database.getCollection(name, as);
    }

    /**
     * The document as it was read. The server in this process has no other client, and looks a document up fast only by its
     * id alone.
     */
    Bson asRead(String id, Bson read) {
        return embedded == null ? and(eq(ID, id), read) : eq(ID, id);
    }

    <T> T read(Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException e) {
            throw new StoreUnreachable(e);
        } catch (IllegalStateException e) {
            throw "state should be: open".equals(e.getMessage()) ? new StoreUnreachable(e) : e;
        }
    }

    <T> T write(Supplier<T> operation) {
        if (embedded == null) {
            return read(operation);
        }
        committing.readLock().lock();
        try {
            return read(operation);
        } finally {
            committing.readLock().unlock();
        }
    }

    void drop(String collection) {
        write(() -> {
            if (database.listCollectionNames().into(new HashSet<>()).contains(collection)) {
                database.getCollection(collection).drop();
            }
            return true;
        });
    }

    /**
     * Replaces or inserts the document of this id.
     *
     * @param mine what the present document must be like, besides its id
     * @throws Overtaken if it is not
     */
    void put(String collection, Document document, Bson mine) {
        String id = document.getString(ID);
        write(() -> {
            try {
                collection(collection).replaceOne(and(eq(ID, id), mine), document, new ReplaceOptions().upsert(true));
                return true;
            } catch (DuplicateKeyException | MongoWriteException e) {
                throw isDuplicate(e) ? new Overtaken(id + " of " + collection) : e;
            }
        });
    }

    static boolean isDuplicate(MongoException e) {
        return e.getCode() == DUPLICATE_KEY
                || (e instanceof MongoBulkWriteException bulk
                        && !bulk.getWriteErrors().isEmpty()
                        && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY));
    }

    void commit() {
        if (embedded != null) {
            committing.writeLock().lock();
            try {
                embedded.commit();
            } finally {
                committing.writeLock().unlock();
            }
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

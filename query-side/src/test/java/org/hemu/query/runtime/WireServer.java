package org.hemu.query.runtime;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.hemu.query.mongo.MongoStore;

/** A Mongo server in memory on a free port of the loopback interface, and its documents as they lie there. */
final class WireServer implements AutoCloseable {
    private static final JsonWriterSettings EXACT =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String url;
    private final MongoClient client;
    private final AtomicInteger databases = new AtomicInteger();

    WireServer() {
        server.bind();
        url = server.getConnectionString();
        client = MongoClients.create(url);
    }

    String url() {
        return url;
    }

    /** A name that no other test uses. */
    String freshDatabase() {
        return "test-" + databases.incrementAndGet();
    }

    MongoStore store(String database) {
        return MongoStore.on(url, database);
    }

    /** All rows and sums in their exact form, by collection and id. */
    Map<String, Map<String, String>> documents(String database) {
        return documents(client, database);
    }

    static Map<String, Map<String, String>> documents(MongoClient client, String database) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (String name : client.getDatabase(database).listCollectionNames()) {
            if (name.contains("@")) {
                Map<String, String> byId = new TreeMap<>();
                client.getDatabase(database)
                        .getCollection(name, RawBsonDocument.class)
                        .find()
                        .forEach(document -> byId.put(document.getString("_id").getValue(), exact(document)));
                if (!byId.isEmpty()) {
                    all.put(name, byId);
                }
            }
        }
        return all;
    }

    /** The in-process server puts a field that was not there before behind the others; ours are put in order first. */
    private static String exact(RawBsonDocument document) {
        if (!document.containsKey("missing")) {
            return document.toJson(EXACT);
        }
        BsonDocument inOrder = new BsonDocument();
        List.of("_id", "position", "missing", "row").forEach(field -> {
            if (document.containsKey(field)) {
                inOrder.put(field, document.get(field));
            }
        });
        return inOrder.toJson(EXACT);
    }

    /** What feeding all there is into an empty store, in one go, makes of it. */
    Map<String, Map<String, String>> cleanRebuild(WorksiteLog log, List<Projection<?>> projections) {
        String clean = freshDatabase();
        try (MongoStore store = store(clean)) {
            Feeding.once(log, store, projections);
        }
        Map<String, Map<String, String>> documents = documents(clean);
        drop(clean);
        return documents;
    }

    long count(String database, String collection) {
        return client.getDatabase(database).getCollection(collection).countDocuments();
    }

    void drop(String database) {
        client.getDatabase(database).drop();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}

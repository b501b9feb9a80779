package org.hemu.query.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bson.RawBsonDocument;

/** The documents of all read models in a database, byte for byte. */
public final class RawDocuments {
    private RawDocuments() {}

    /** By collection and id; checkpoints and leases, which say how it came about, left out. */
    public static Map<String, String> of(EmbeddedMongo server, String database) {
        Map<String, String> documents = new TreeMap<>();
        try (MongoClient client = MongoClients.create(server.url())) {
            MongoDatabase all = client.getDatabase(database);
            for (String collection : all.listCollectionNames()) {
                if (collection.contains("@")) {
                    for (RawBsonDocument document :
                            all.getCollection(collection, RawBsonDocument.class).find()) {
                        byte[] bytes = new byte[document.getByteBuffer().remaining()];
                        document.getByteBuffer().get(bytes);
                        documents.put(
                                collection + " " + document.getString("_id").getValue(),
                                HexFormat.of().formatHex(bytes));
                    }
                }
            }
        }
        return documents;
    }
}

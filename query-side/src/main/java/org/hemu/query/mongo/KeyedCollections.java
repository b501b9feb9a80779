package org.hemu.query.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;
import static org.hemu.query.mongo.Connection.ID;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.hemu.query.runtime.Keyed;
import org.hemu.query.runtime.Overtaken;
import org.hemu.query.runtime.ReadStore.Change;
import org.hemu.query.runtime.ReadStore.Name;

/** The documents of read models. Everything is found by {@code _id}. */
final class KeyedCollections {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final Connection connection;
    private final Map<Class<?>, KeyedForm<?>> forms = new ConcurrentHashMap<>();

    KeyedCollections(Connection connection) {
        this.connection = connection;
    }

    <R> Map<String, Keyed<R>> find(Name collection, Class<R> row, Collection<String> keys) {
        KeyedForm<R> form = form(row);
        return connection.read(() -> {
            Map<String, Keyed<R>> found = new HashMap<>();
            if (!keys.isEmpty()) {
                each(documents(collection).find(in(ID, keys)), form, d -> {
                    found.put(d.key(), d);
                    return true;
                });
            }
            return found;
        });
    }

    <R> List<Keyed<R>> scan(Name collection, Class<R> row, String afterKey, int limit) {
        KeyedForm<R> form = form(row);
        return connection.read(() -> {
            List<Keyed<R>> found = new ArrayList<>();
            each(
                    documents(collection)
                            .find(gt(ID, afterKey))
                            .sort(ascending(ID))
                            .limit(limit),
                    form,
                    found::add);
            return found;
        });
    }

    <R> void each(Name collection, Class<R> row, Predicate<Keyed<R>> more) {
        KeyedForm<R> form = form(row);
        connection.read(() -> {
            each(documents(collection).find(), form, more);
            return true;
        });
    }

    private static <R> void each(FindIterable<RawBsonDocument> found, KeyedForm<R> form, Predicate<Keyed<R>> more) {
        try (MongoCursor<RawBsonDocument> documents = found.iterator()) {
            while (documents.hasNext() && more.test(form.document(documents.next()))) {}
        }
    }

    <R> void write(Name collection, Class<R> row, List<Change<R>> changes) {
        KeyedForm<R> form = form(row);
        List<WriteModel<RawBsonDocument>> writes = new ArrayList<>(changes.size());
        int known = 0;
        for (Change<R> change : changes) {
            if (change.before().isBlank()) {
                writes.add(new InsertOneModel<>(form.bytes(change.after())));
            } else {
                known++;
                writes.add(
                        change.after().isBlank()
                                ? new DeleteOneModel<>(asRead(change.before()))
                                : new ReplaceOneModel<>(asRead(change.before()), form.bytes(change.after())));
            }
        }
        int expected = known;
        connection.write(() -> {
            try {
                var result = documents(collection).bulkWrite(writes, UNORDERED);
                if (result.getMatchedCount() + result.getDeletedCount() != expected) {
                    throw new Overtaken("a document of " + collection.value());
                }
                return true;
            } catch (MongoBulkWriteException e) {
                throw Connection.isDuplicate(e) ? new Overtaken("a document of " + collection.value()) : e;
            }
        });
    }

    private Bson asRead(Keyed<?> document) {
        Bson missing =
                document.incomplete() ? eq(KeyedForm.MISSING, document.missing()) : exists(KeyedForm.MISSING, false);
        return connection.asRead(document.key(), and(eq(KeyedForm.POSITION, document.position()), missing));
    }

    @SuppressWarnings("unchecked")
    private <R> KeyedForm<R> form(Class<R> row) {
        return (KeyedForm<R>) forms.computeIfAbsent(row, type -> new KeyedForm<>(type, connection.isEmbedded()));
    }

    private MongoCollection<RawBsonDocument> documents(Name collection) {
        return connection.collection(collection.value(), RawBsonDocument.class);
    }
}

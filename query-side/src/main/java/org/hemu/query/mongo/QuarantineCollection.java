package org.hemu.query.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOneModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.hemu.query.runtime.Overtaken;
import org.hemu.query.runtime.Quarantined;
import org.hemu.query.runtime.ReadStore.Amendment;
import org.jspecify.annotations.Nullable;

/** The events in quarantine. */
final class QuarantineCollection {
    private static final Bson NOT_FOLDED = ne(QuarantineForm.STAGE, Quarantined.Stage.FOLDED.name());

    private final Connection connection;

    QuarantineCollection(Connection connection) {
        this.connection = connection;
    }

    void insert(List<Quarantined> events) {
        List<Document> documents = events.stream().map(QuarantineForm::document).toList();
        connection.write(() -> {
            try {
                return quarantine().insertMany(documents);
            } catch (MongoBulkWriteException e) {
                throw Connection.isDuplicate(e) ? new Overtaken("the quarantine") : e;
            }
        });
    }

    void amend(List<Amendment> amendments) {
        List<ReplaceOneModel<Document>> writes = amendments.stream()
                .map(amendment ->
                        new ReplaceOneModel<>(asRead(amendment.before()), QuarantineForm.document(amendment.after())))
                .toList();
        connection.write(() -> {
            if (quarantine().bulkWrite(writes).getMatchedCount() != writes.size()) {
                throw new Overtaken("the quarantine");
            }
            return true;
        });
    }

    private Bson asRead(Quarantined event) {
        return connection.asRead(
                QuarantineForm.id(event),
                and(
                        eq(QuarantineForm.STAGE, event.stage().name()),
                        eq(QuarantineForm.ATTEMPTS, event.attempts()),
                        eq(QuarantineForm.ROWS, event.rows()),
                        eq(QuarantineForm.SUMS, event.sums())));
    }

    List<Quarantined> first(@Nullable String id, @Nullable String aggregateId, long afterPosition, int limit) {
        List<Bson> sought = new ArrayList<>();
        sought.add(NOT_FOLDED);
        sought.add(gt(QuarantineForm.POSITION, afterPosition));
        if (id != null) {
            sought.add(eq(QuarantineForm.PROJECTION, id));
        }
        if (aggregateId != null) {
            sought.add(eq(QuarantineForm.AGGREGATE_ID, aggregateId));
        }
        return connection.read(() -> {
            List<Quarantined> events = new ArrayList<>();
            for (Document document : quarantine()
                    .find(and(sought))
                    .sort(ascending(QuarantineForm.POSITION, QuarantineForm.PROJECTION))
                    .limit(limit)) {
                events.add(QuarantineForm.event(document));
            }
            return List.copyOf(events);
        });
    }

    void each(String id, Consumer<Quarantined> then) {
        connection.read(() -> {
            for (Document document : quarantine().find(and(eq(QuarantineForm.PROJECTION, id), NOT_FOLDED))) {
                then.accept(QuarantineForm.event(document));
            }
            return true;
        });
    }

    void drop(String id) {
        connection.write(() -> quarantine().deleteMany(eq(QuarantineForm.PROJECTION, id)));
    }

    private MongoCollection<Document> quarantine() {
        return connection.collection("quarantine");
    }
}

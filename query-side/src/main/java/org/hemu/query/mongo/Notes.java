package org.hemu.query.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static org.hemu.query.mongo.Connection.ID;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.hemu.query.runtime.Catalogued;
import org.hemu.query.runtime.Checkpoint;
import org.hemu.query.runtime.Generation;
import org.jspecify.annotations.Nullable;

/** How far each build of a projection is, and which builds there are; both guarded by the epoch of the lease. */
final class Notes {
    private static final String CHECKPOINTS = "checkpoints";
    private static final String CATALOGUE = "projections";
    private static final String EPOCH = "epoch";

    private final Connection connection;

    Notes(Connection connection) {
        this.connection = connection;
    }

    Optional<Checkpoint> checkpoint(String id) {
        return find(CHECKPOINTS, id)
                .map(found -> new Checkpoint(
                        found.getLong("position"),
                        found.getLong("quarantined"),
                        found.getDate("at").toInstant()));
    }

    void save(String id, Checkpoint checkpoint, long epoch) {
        Document document = new Document(ID, id)
                .append("position", checkpoint.next())
                .append("quarantined", checkpoint.quarantined())
                .append("at", millis(checkpoint.at()))
                .append(EPOCH, epoch);
        connection.put(CHECKPOINTS, document, lte(EPOCH, epoch));
    }

    private static Date millis(Instant at) {
        return Date.from(at);
    }

    void dropCheckpoint(String id) {
        connection.write(() -> connection.collection(CHECKPOINTS).deleteOne(eq(ID, id)));
    }

    Optional<Catalogued> catalogued(String projection) {
        return find(CATALOGUE, projection)
                .map(found -> new Catalogued(
                        projection,
                        generation(found.get("live", Document.class)),
                        building(found.get("building", Document.class)),
                        found.getInteger("last"),
                        found.getList("retired", Document.class).stream()
                                .map(Notes::generation)
                                .toList(),
                        found.getString("switchedBy")));
    }

    void save(Catalogued builds, long epoch) {
        Generation building = builds.building();
        List<Document> retired = builds.retired().stream().map(Notes::document).toList();
        Document document = new Document(ID, builds.projection())
                .append("live", document(builds.live()))
                .append("last", builds.last())
                .append("retired", retired)
                .append(EPOCH, epoch);
        if (building != null) {
            document.append("building", document(building));
        }
        if (builds.switchedBy() != null) {
            document.append("switchedBy", builds.switchedBy());
        }
        connection.put(CATALOGUE, document, lte(EPOCH, epoch));
    }

    private Optional<Document> find(String collection, String id) {
        return connection.read(() -> Optional.ofNullable(
                connection.collection(collection).find(eq(ID, id)).first()));
    }

    private static Document document(Generation generation) {
        return new Document("version", generation.version()).append("number", generation.number());
    }

    private static @Nullable Generation building(@Nullable Document document) {
        return document == null ? null : generation(document);
    }

    private static Generation generation(Document document) {
        return new Generation(document.getInteger("version"), document.getInteger("number"));
    }
}

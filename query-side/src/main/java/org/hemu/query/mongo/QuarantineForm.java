package org.hemu.query.mongo;

import org.bson.Document;
import org.hemu.query.runtime.Quarantined;

/** Quarantined events as documents. */
final class QuarantineForm {
    private QuarantineForm() {}

    static String id(Quarantined event) {
        return event.projection() + "|" + event.position();
    }

    static Document document(Quarantined event) {
        return new Document("_id", id(event))
                .append("projection", event.projection())
                .append("position", event.position())
                .append("aggregateType", event.aggregateType())
                .append("aggregateId", event.aggregateId())
                .append("type", event.type())
                .append("error", event.error())
                .append("message", event.message())
                .append("attempts", event.attempts())
                .append("rows", event.rows())
                .append("sums", event.sums())
                .append("applying", event.applying());
    }

    static Quarantined event(Document document) {
        return new Quarantined(
                document.getString("projection"),
                document.getLong("position"),
                document.getString("aggregateType"),
                document.getString("aggregateId"),
                document.getString("type"),
                document.getString("error"),
                document.getString("message"),
                document.getInteger("attempts"),
                document.getList("rows", String.class),
                document.getList("sums", String.class),
                document.getBoolean("applying"));
    }
}

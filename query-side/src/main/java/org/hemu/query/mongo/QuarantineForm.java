package org.hemu.query.mongo;

import java.util.Date;
import org.bson.Document;
import org.hemu.query.runtime.Quarantined;
import org.hemu.query.runtime.Quarantined.Stage;

/** Quarantined events as documents. */
final class QuarantineForm {
    static final String PROJECTION = "projection";
    static final String POSITION = "position";
    static final String AGGREGATE_ID = "aggregateId";
    static final String ATTEMPTS = "attempts";
    static final String ROWS = "rows";
    static final String SUMS = "sums";
    static final String STAGE = "stage";

    private QuarantineForm() {}

    static String id(Quarantined event) {
        return event.projection() + "|" + event.position();
    }

    static Document document(Quarantined event) {
        return new Document(Connection.ID, id(event))
                .append(PROJECTION, event.projection())
                .append(POSITION, event.position())
                .append("aggregateType", event.aggregateType())
                .append(AGGREGATE_ID, event.aggregateId())
                .append("type", event.type())
                .append("error", event.error())
                .append("message", event.message())
                .append("firstAt", Date.from(event.firstAt()))
                .append(ATTEMPTS, event.attempts())
                .append(ROWS, event.rows())
                .append(SUMS, event.sums())
                .append(STAGE, event.stage().name());
    }

    static Quarantined event(Document document) {
        return new Quarantined(
                document.getString(PROJECTION),
                document.getLong(POSITION),
                document.getString("aggregateType"),
                document.getString(AGGREGATE_ID),
                document.getString("type"),
                document.getString("error"),
                document.getString("message"),
                document.getDate("firstAt").toInstant(),
                document.getInteger(ATTEMPTS),
                document.getList(ROWS, String.class),
                document.getList(SUMS, String.class),
                Stage.valueOf(document.getString(STAGE)));
    }
}

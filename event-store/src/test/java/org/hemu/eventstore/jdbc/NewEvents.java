package org.hemu.eventstore.jdbc;

import java.util.List;
import java.util.UUID;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;

/** Events of no meaning, for tests of the log. */
public final class NewEvents {
    private static final JsonBytes PAYLOAD = JsonBytes.of("{\"text\":\"" + "和".repeat(120) + "\"}");
    private static final JsonBytes METADATA = JsonBytes.of("{\"who\":\"tester\"}");

    private NewEvents() {}

    public static NewEvent event(String aggregateId, long sequence) {
        return event("test", aggregateId, sequence);
    }

    static NewEvent event(String type, String aggregateId, long sequence) {
        return new NewEvent(
                type, aggregateId, sequence, UUID.randomUUID().toString(), "test.happened", 1, PAYLOAD, METADATA);
    }

    static Append append(NewEvent... events) {
        return new Append(List.of(events), null);
    }
}

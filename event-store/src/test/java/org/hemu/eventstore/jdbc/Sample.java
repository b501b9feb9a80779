package org.hemu.eventstore.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.AppendCondition;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.jspecify.annotations.Nullable;

/** Events for tests of the log, to which the content is just JSON. */
final class Sample {
    static final String EMPLOYER = "employer";

    private Sample() {}

    static NewEvent event(String type, String aggregateId, long sequence) {
        return new NewEvent(
                type,
                aggregateId,
                sequence,
                UUID.randomUUID().toString(),
                type + ".renamed",
                1,
                JsonBytes.of("{\"employerId\":\"" + aggregateId + "\",\"name\":\"昆明滇池机械有限公司\"}"),
                JsonBytes.of("{\"command\":\"RenameEmployer\"}"));
    }

    static NewEvent event(String aggregateId, long sequence) {
        return event(EMPLOYER, aggregateId, sequence);
    }

    static Append append(NewEvent... events) {
        return new Append(List.of(events), null);
    }

    static Append append(String aggregateId, long... sequences) {
        List<NewEvent> events = new ArrayList<>();
        for (long sequence : sequences) {
            events.add(event(aggregateId, sequence));
        }
        return new Append(events, null);
    }

    static Append on(AppendCondition condition, NewEvent... events) {
        return new Append(List.of(events), null, condition);
    }

    static Append answering(String key, String fingerprint, @Nullable String refusal, NewEvent... events) {
        return new Append(List.of(events), new Append.Request(key, fingerprint, refusal));
    }
}

package org.hemu.eventstore.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.hemu.api.shared.Provenance;
import org.hemu.eventstore.Append;
import org.jspecify.annotations.Nullable;

/** Carries provenance and request through Axon's messages: from a command to the events it causes. */
public final class ProvenanceMetadata {
    private static final String PROVENANCE = "provenance";
    private static final String REQUEST = "request";
    private static final String FOLLOWS_FROM = "followsFrom";

    private ProvenanceMetadata() {}

    public static MetaData of(Provenance provenance, Append.@Nullable Request request) {
        MetaData metadata = MetaData.with(PROVENANCE, provenance);
        return request == null ? metadata : metadata.and(REQUEST, request);
    }

    /** What events take over from the command. */
    public static Map<String, ?> carriedToEvents(MetaData command) {
        Map<String, Object> carried = new HashMap<>();
        for (String key : new String[] {PROVENANCE, REQUEST}) {
            Object value = command.get(key);
            if (value != null) {
                carried.put(key, value);
            }
        }
        return carried;
    }

    /**
     * Who sent a message, and what goes with it.
     *
     * @throws IllegalStateException if a message has none: nothing anonymous may reach the log
     */
    public static Provenance provenance(MetaData metadata) {
        if (metadata.get(PROVENANCE) instanceof Provenance provenance) {
            return provenance;
        }
        throw new IllegalStateException("an event without provenance cannot be recorded");
    }

    /**
     * What events carry that follow from the events of another aggregate in the same append.
     *
     * @param provenance of what follows
     * @param aggregateId of the other one; the last event recorded there before is the cause
     */
    public static MetaData following(Provenance provenance, String aggregateId) {
        return MetaData.with(PROVENANCE, provenance).and(FOLLOWS_FROM, aggregateId);
    }

    static Optional<String> followsFrom(MetaData metadata) {
        return metadata.get(FOLLOWS_FROM) instanceof String aggregateId ? Optional.of(aggregateId) : Optional.empty();
    }

    static Append.@Nullable Request request(MetaData metadata) {
        return metadata.get(REQUEST) instanceof Append.Request request ? request : null;
    }
}

package org.hemu.eventstore.codec;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.Snapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the state of an aggregate into a snapshot and back. The revision is a digest of the shape of the state, so nobody has
 * to remember that a change makes older snapshots unreadable: they are no longer found, and the state is folded anew.
 *
 * @param <S> the state: a record or a sealed family of records
 */
public final class StateCodec<S> {
    private static final Logger LOG = LoggerFactory.getLogger(StateCodec.class);

    private final String aggregateType;
    private final int revision;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    /**
     * A codec for the states of one aggregate type.
     *
     * @param aggregateType as in the log
     * @param fold to be raised when the same events come to mean another state of the same shape, which no digest shows
     * @throws IllegalArgumentException if the state is not made of records, sealed families and code sets throughout
     */
    public StateCodec(String aggregateType, Class<S> state, int fold) {
        this.aggregateType = aggregateType;
        this.revision = digest(fold + "\n" + Shape.of(state));
        JsonMapper json = HemuJson.mapperOf(state);
        this.writer = json.writerFor(state);
        this.reader = json.readerFor(state);
    }

    public String aggregateType() {
        return aggregateType;
    }

    public int revision() {
        return revision;
    }

    /** The state of the aggregate after its event with the given sequence. */
    public Snapshot encode(String aggregateId, long sequence, S state) {
        return new Snapshot(
                aggregateType,
                aggregateId,
                sequence,
                aggregateType,
                revision,
                JsonBytes.of(writer.writeValueAsBytes(state)));
    }

    /** The state in a snapshot; empty if it is of another type or revision, or cannot be read. */
    public Optional<S> decode(Snapshot snapshot) {
        if (!snapshot.type().equals(aggregateType) || snapshot.revision() != revision) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(reader.readValue(snapshot.payload().utf8()));
        } catch (JacksonException | IllegalArgumentException e) {
            LOG.warn(
                    "the snapshot of {} {} cannot be read, its events are folded instead: {}",
                    snapshot.aggregateType(),
                    snapshot.aggregateId(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    private static int digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getInt() & Integer.MAX_VALUE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

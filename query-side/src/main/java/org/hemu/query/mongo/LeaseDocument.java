package org.hemu.query.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.hemu.query.mongo.Connection.ID;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;

/** The lease: one document with its owner, its epoch and its end. */
final class LeaseDocument {
    private static final String LEASE = "projections";
    private static final String OWNER = "owner";
    private static final String EPOCH = "epoch";
    private static final String UNTIL = "until";
    private static final long RELEASED = 0;

    private final Connection connection;

    LeaseDocument(Connection connection) {
        this.connection = connection;
    }

    /** In the server of this process the lease of another owner is that of a process that has died. */
    Optional<Long> take(String owner, long nowMillis, long untilMillis) {
        return connection.write(() -> {
            Document held = leases().find(eq(ID, LEASE)).first();
            if (held == null) {
                return insert(owner, untilMillis);
            }
            long until = held.getLong(UNTIL);
            boolean mine = owner.equals(held.getString(OWNER)) && until != RELEASED;
            if (!mine && until > nowMillis && !connection.isEmbedded()) {
                return Optional.<Long>empty();
            }
            long epoch = held.getLong(EPOCH) + (mine ? 0 : 1);
            Document taken = leases().findOneAndReplace(
                            and(eq(ID, LEASE), eq(EPOCH, held.getLong(EPOCH)), eq(UNTIL, until)),
                            document(owner, epoch, untilMillis));
            return taken == null ? Optional.<Long>empty() : Optional.of(epoch);
        });
    }

    private Optional<Long> insert(String owner, long until) {
        try {
            leases().insertOne(document(owner, 1, until));
            return Optional.of(1L);
        } catch (MongoWriteException e) {
            if (Connection.isDuplicate(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Document document(String owner, long epoch, long until) {
        return new Document(ID, LEASE).append(OWNER, owner).append(EPOCH, epoch).append(UNTIL, until);
    }

    void release(String owner) {
        connection.write(() -> leases().updateOne(and(eq(ID, LEASE), eq(OWNER, owner)), set(UNTIL, RELEASED)));
    }

    Optional<String> owner(long nowMillis) {
        return connection.read(
                () -> Optional.ofNullable(leases().find(eq(ID, LEASE)).first())
                        .filter(lease -> lease.getLong(UNTIL) > nowMillis)
                        .map(lease -> lease.getString(OWNER)));
    }

    private MongoCollection<Document> leases() {
        return connection.collection("leases");
    }
}

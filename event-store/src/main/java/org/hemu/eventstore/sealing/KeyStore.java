package org.hemu.eventstore.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the locked keys of subjects are, and which aggregates hold the subjects; never the place of the log. The first
 * aggregate stands with the key, for most subjects have no other. Destroying a key leaves no trace of it in the store.
 */
public final class KeyStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyStore.class);
    private static final int LOCKED_AT_ONCE = 1_000;

    private final KeyDatabase database;
    private final KeyWriter writer;
    private final String id;

    KeyStore(KeyDatabase database) {
        this.database = database;
        this.writer = new KeyWriter(database);
        try {
            this.id = writer.update(KeyStore::begun);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static String begun(Connection connection) throws SQLException {
        try (PreparedStatement begin = connection.prepareStatement(
                "INSERT INTO key_store (one, id) VALUES (1, ?)" + " ON CONFLICT DO NOTHING")) {
            begin.setString(1, UUID.randomUUID().toString());
            beginCounting(connection, begin.executeUpdate() == 0);
        }
        try (PreparedStatement query = connection.prepareStatement("SELECT id FROM key_store");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /** @param older whether keys may have been destroyed before they were counted */
    private static void beginCounting(Connection connection, boolean older) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                "INSERT INTO destructions (one, done, wiped) VALUES (1, ?, 0) ON CONFLICT DO NOTHING")) {
            count.setInt(1, older ? 1 : 0);
            count.executeUpdate();
        }
    }

    String id() {
        return id;
    }

    /**
     * Makes sure that these are the key-encryption keys the store was begun with, or their successors.
     *
     * @throws KeyStoreUnavailable if they are not
     */
    void confirm(KeyEncryptionKeys keys) {
        LockedKey proof = writer.update(connection -> proof(connection, keys));
        if (!keys.prove(proof, id)) {
            throw new KeyStoreUnavailable("the keys in " + database.place() + " are locked by the key-encryption key "
                    + Integer.toUnsignedString(proof.by()) + ", which was not given");
        }
    }

    private LockedKey proof(Connection connection, KeyEncryptionKeys keys) throws SQLException {
        LockedKey mine = keys.proof(id);
        try (PreparedStatement leave =
                connection.prepareStatement("UPDATE key_store SET locked_by = ?, proof = ? WHERE proof IS NULL")) {
            leave.setLong(1, mine.by());
            leave.setBytes(2, mine.content());
            leave.executeUpdate();
        }
        try (PreparedStatement query = connection.prepareStatement("SELECT locked_by, proof FROM key_store");
                ResultSet row = query.executeQuery()) {
            row.next();
            return locked(row, 1);
        }
    }

    /**
     * Keeps the key for the subject unless there is one, and notes who holds the subject; durable when it returns.
     *
     * @return the key that there was before, which counts
     */
    Optional<LockedKey> keep(String subject, String aggregateId, LockedKey fresh) {
        return writer.keep(new KeyWriter.Wanted(subject, aggregateId, fresh));
    }

    Optional<LockedKey> find(String subject) {
        return database.read(connection -> find(connection, subject));
    }

    static Optional<LockedKey> find(Connection connection, String subject) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT locked_by, content FROM subject_keys WHERE subject = ?")) {
            query.setString(1, subject);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(locked(row, 1)) : Optional.empty();
            }
        }
    }

    private static LockedKey locked(ResultSet row, int first) throws SQLException {
        return new LockedKey(Math.toIntExact(row.getLong(first)), row.getBytes(first + 1));
    }

    List<String> aggregatesOf(String subject) {
        return database.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT aggregate FROM subject_keys WHERE subject = ?"
                            + " UNION SELECT aggregate FROM subject_aggregates WHERE subject = ? ORDER BY aggregate")) {
                query.setString(1, subject);
                query.setString(2, subject);
                List<String> found = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getString(1));
                    }
                }
                return found;
            }
        });
    }

    /**
     * Destroys this very key: from now on nobody reads it here. Its traces in the files are left to {@link #wipe}.
     *
     * @return whether it was there; it is not when it has been locked anew meanwhile, or another has taken its place
     */
    boolean destroy(String subject, LockedKey key) {
        int destroyed = writer.update(connection -> {
            try (PreparedStatement holder = connection.prepareStatement(
                            "INSERT INTO subject_aggregates (subject, aggregate) SELECT subject, aggregate"
                                    + " FROM subject_keys WHERE subject = ? AND content = ? ON CONFLICT DO NOTHING");
                    PreparedStatement delete =
                            connection.prepareStatement("DELETE FROM subject_keys WHERE subject = ? AND content = ?")) {
                holder.setString(1, subject);
                holder.setBytes(2, key.content());
                holder.executeUpdate();
                delete.setString(1, subject);
                delete.setBytes(2, key.content());
                int deleted = delete.executeUpdate();
                countDestroyed(connection, deleted);
                return deleted;
            }
        });
        if (destroyed > 0) {
            writeOver();
        }
        return destroyed > 0;
    }

    private static void countDestroyed(Connection connection, int destroyed) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement("UPDATE destructions SET done = done + ?")) {
            count.setInt(1, destroyed);
            count.executeUpdate();
        }
    }

    private void writeOver() {
        try {
            writer.apart(database::writeOver);
        } catch (KeyStoreUnavailable e) {
            LOG.debug("a destroyed key is written over when it is wiped: {}", e.getMessage());
        }
    }

    /** How many destroyed keys may have left traces in the files. */
    long toBeWiped() {
        return destructions("done - wiped");
    }

    private long destructions(String sought) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT " + sought + " FROM destructions");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Leaves no trace of what is destroyed by now, or says in the log why it cannot be done at present. */
    void wipe() {
        try {
            long done = destructions("done");
            writer.apart(database::wipe);
            writer.update(connection -> {
                try (PreparedStatement wiped =
                        connection.prepareStatement("UPDATE destructions SET wiped = ? WHERE wiped < ?")) {
                    wiped.setLong(1, done);
                    wiped.setLong(2, done);
                    return wiped.executeUpdate();
                }
            });
        } catch (KeyStoreUnavailable e) {
            LOG.warn("traces of a destroyed key are still there and are wiped later: {}", e.getMessage());
        }
    }

    int lockAnew(KeyEncryptionKeys keys) {
        int all = 0;
        for (int some = lockSomeAnew(keys); some > 0; some = lockSomeAnew(keys)) {
            all += some;
        }
        if (all > 0) {
            wipe();
        }
        writer.update(connection -> {
            LockedKey mine = keys.proof(id);
            try (PreparedStatement leave =
                    connection.prepareStatement("UPDATE key_store SET locked_by = ?, proof = ? WHERE locked_by <> ?")) {
                leave.setLong(1, mine.by());
                leave.setBytes(2, mine.content());
                leave.setLong(3, mine.by());
                return leave.executeUpdate();
            }
        });
        return all;
    }

    private int lockSomeAnew(KeyEncryptionKeys keys) {
        return writer.update(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                            "SELECT subject, locked_by, content FROM subject_keys WHERE locked_by <> ? LIMIT ?");
                    PreparedStatement change = connection.prepareStatement(
                            "UPDATE subject_keys SET locked_by = ?, content = ? WHERE subject = ? AND content = ?")) {
                query.setLong(1, keys.primary());
                query.setInt(2, LOCKED_AT_ONCE);
                int count = 0;
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        String subject = row.getString(1);
                        LockedKey before = locked(row, 2);
                        LockedKey anew = keys.lock(keys.unlock(before, subject), subject);
                        change.setLong(1, anew.by());
                        change.setBytes(2, anew.content());
                        change.setString(3, subject);
                        change.setBytes(4, before.content());
                        change.addBatch();
                        count++;
                    }
                }
                change.executeBatch();
                countDestroyed(connection, count);
                return count;
            }
        });
    }

    @Override
    public void close() {
        writer.close();
        database.close();
    }
}

package org.hemu.eventstore.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The single writer of keys in a process. Whoever waits for a key shares a commit with all who wait with it. */
final class KeyWriter implements AutoCloseable {
    private static final int AT_ONCE = 500;

    private final KeyDatabase database;
    private final LinkedBlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Thread thread;
    private @Nullable Connection connection;
    private volatile boolean closed;

    /** A key for a subject that an aggregate is about to hold. */
    record Wanted(String subject, String aggregateId, LockedKey fresh) {}

    private record Pending(Wanted wanted, CompletableFuture<Optional<LockedKey>> answer) {}

    /** A change of the store, in a transaction of its own. */
    interface Update<T> {
        T apply(Connection connection) throws SQLException;
    }

    /** Something that must not run in a transaction. */
    interface Apart {
        void run(Connection connection) throws SQLException;
    }

    KeyWriter(KeyDatabase database) {
        this.database = database;
        this.thread = Thread.ofPlatform().name("key-writer").daemon().start(this::run);
    }

    /** The key that was there before; empty when the fresh one is kept from now on. */
    Optional<LockedKey> keep(Wanted wanted) {
        Pending pending = new Pending(wanted, new CompletableFuture<>());
        waiting.add(pending);
        if (closed) {
            failWaiting();
        }
        try {
            return pending.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void run() {
        while (!closed) {
            try {
                List<Pending> batch = new ArrayList<>();
                batch.add(waiting.take());
                waiting.drainTo(batch, AT_ONCE - 1);
                commit(batch);
            } catch (InterruptedException e) {
                break; // closing
            }
        }
        failWaiting();
    }

    private void failWaiting() {
        List<Pending> late = new ArrayList<>();
        waiting.drainTo(late);
        late.forEach(each -> each.answer().completeExceptionally(closed()));
    }

    private static KeyStoreUnavailable closed() {
        return new KeyStoreUnavailable("the key store is closed");
    }

    private void commit(List<Pending> batch) {
        try {
            // In one order, so that two processes never wait for each other.
            batch.sort(Comparator.comparing(each -> each.wanted().subject()));
            Map<Wanted, LockedKey> before = update(connection ->
                    keep(connection, batch.stream().map(Pending::wanted).toList()));
            batch.forEach(each -> each.answer().complete(Optional.ofNullable(before.get(each.wanted()))));
        } catch (RuntimeException | Error e) {
            batch.forEach(each -> each.answer().completeExceptionally(e));
        }
    }

    private static Map<Wanted, LockedKey> keep(Connection connection, List<Wanted> batch) throws SQLException {
        List<Wanted> known = new ArrayList<>();
        try (PreparedStatement keys = connection.prepareStatement(
                "INSERT INTO subject_keys (subject, locked_by, content, aggregate) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING")) {
            for (Wanted wanted : batch) {
                keys.setString(1, wanted.subject());
                keys.setLong(2, wanted.fresh().by());
                keys.setBytes(3, wanted.fresh().content());
                keys.setString(4, wanted.aggregateId());
                keys.addBatch();
            }
            int[] kept = keys.executeBatch();
            for (int i = 0; i < kept.length; i++) {
                if (kept[i] == 0) {
                    known.add(batch.get(i));
                }
            }
        }
        return known.isEmpty() ? Map.of() : there(connection, known);
    }

    /** The keys there were before, once it is noted who else holds their subjects. */
    private static Map<Wanted, LockedKey> there(Connection connection, List<Wanted> known) throws SQLException {
        try (PreparedStatement holders = connection.prepareStatement(
                "INSERT INTO subject_aggregates (subject, aggregate)"
                        + " SELECT subject, ? FROM subject_keys WHERE subject = ? AND aggregate <> ? ON CONFLICT DO NOTHING")) {
            for (Wanted wanted : known) {
                holders.setString(1, wanted.aggregateId());
                holders.setString(2, wanted.subject());
                holders.setString(3, wanted.aggregateId());
                holders.addBatch();
            }
            holders.executeBatch();
        }
        Map<Wanted, LockedKey> before = new HashMap<>();
        for (Wanted wanted : known) {
            before.put(wanted, there(connection, wanted.subject()));
        }
        return before;
    }

    private static LockedKey there(Connection connection, String subject) throws SQLException {
        return KeyStore.find(connection, subject)
                .orElseThrow(() -> new KeyStoreUnavailable("the key of a subject was destroyed at this very moment"));
    }

    /** @throws KeyStoreUnavailable if it fails; then nothing is changed */
    <T> T update(Update<T> update) {
        turn.lock();
        try {
            Connection writer = connected();
            T result = update.apply(writer);
            writer.commit();
            return result;
        } catch (SQLException e) {
            disconnect();
            throw new KeyStoreUnavailable(
                    "the key store " + database.place() + " does not answer: " + e.getMessage(), e);
        } catch (RuntimeException | Error e) {
            disconnect();
            throw e;
        } finally {
            turn.unlock();
        }
    }

    /** @throws KeyStoreUnavailable if it fails */
    void apart(Apart apart) {
        turn.lock();
        try {
            Connection writer = connected();
            writer.setAutoCommit(true);
            try {
                apart.run(writer);
            } finally {
                writer.setAutoCommit(false);
            }
        } catch (SQLException e) {
            disconnect();
            throw new KeyStoreUnavailable(
                    "the key store " + database.place() + " does not answer: " + e.getMessage(), e);
        } finally {
            turn.unlock();
        }
    }

    private Connection connected() throws SQLException {
        if (closed) {
            throw closed();
        }
        Connection known = connection;
        if (known == null) {
            known = database.openWriter();
            connection = known;
            try (Statement create = known.createStatement()) {
                for (String statement : database.schema()) {
                    create.execute(statement);
                }
            }
            known.commit();
        }
        return known;
    }

    /** Without a commit nothing is changed; the next one who comes connects anew. */
    private void disconnect() {
        Connection broken = connection;
        connection = null;
        if (broken != null) {
            try {
                broken.close();
            } catch (SQLException e) {
                // It is given up anyway.
            }
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            closed = true;
            disconnect();
        } finally {
            turn.unlock();
        }
        thread.interrupt();
    }
}

package org.hemu.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.LogUnavailable;

/** A database whose writer meets the fault of the moment. */
final class FaultyDialect implements Dialect {
    /** What goes wrong. */
    enum Fault {
        NONE,
        /** The commit is done once, but its answer is lost. */
        ANSWER_LOST,
        /** The commit does not reach the database once. */
        COMMIT_LOST,
        /** The commit is done, its answer is lost, and no connection can be made any more. */
        GONE_AFTER_COMMIT,
        /** The commit is done, and the driver fails at that and at each new connection in a way that nobody has thought of. */
        BROKEN_DRIVER_FOR_GOOD,
        /** The commit is done, and the driver fails in a way that nobody has thought of. */
        BROKEN_DRIVER_AFTER_COMMIT,
        /** The commit is not done, because the driver fails in a way that nobody has thought of. */
        BROKEN_DRIVER
    }

    volatile Fault fault = Fault.NONE;
    /** What happens to the connection that is about to commit. */
    volatile Runnable beforeCommit = () -> {};

    private final Dialect sound;
    private final Queue<Connection> opened = new ConcurrentLinkedQueue<>();

    FaultyDialect(Dialect sound) {
        this.sound = sound;
    }

    @Override
    public Connection openWriter() throws SQLException {
        if (fault == Fault.GONE_AFTER_COMMIT) {
            throw new SQLException("no route to host", "08001");
        }
        if (fault == Fault.BROKEN_DRIVER_FOR_GOOD) {
            throw new IllegalStateException("broken driver");
        }
        Connection connection = sound.openWriter();
        opened.add(connection);
        return connection;
    }

    /** How many of the writer's connections have not been closed. */
    long connectionsLeftOpen() throws SQLException {
        long open = 0;
        for (Connection connection : opened) {
            open += connection.isClosed() ? 0 : 1;
        }
        return open;
    }

    @Override
    public void commit(Connection writer) throws SQLException {
        commit(() -> sound.commit(writer));
    }

    @Override
    public void commitAndAnnounce(Connection writer) throws SQLException {
        commit(() -> sound.commitAndAnnounce(writer));
    }

    private interface Commit {
        void run() throws SQLException;
    }

    private void commit(Commit commit) throws SQLException {
        beforeCommit.run();
        Fault now = fault;
        if (now == Fault.ANSWER_LOST || now == Fault.COMMIT_LOST) {
            fault = Fault.NONE;
        }
        if (now == Fault.BROKEN_DRIVER) {
            throw new IllegalStateException("broken driver");
        }
        if (now != Fault.COMMIT_LOST) {
            commit.run();
        }
        if (now == Fault.BROKEN_DRIVER_AFTER_COMMIT || now == Fault.BROKEN_DRIVER_FOR_GOOD) {
            throw new IllegalStateException("broken driver");
        }
        if (now != Fault.NONE) {
            throw new SQLException("connection reset", "08006");
        }
    }

    @Override
    public <T> T read(Reading<T> reading) throws SQLException {
        return sound.read(reading);
    }

    @Override
    public List<String> schema() {
        return sound.schema();
    }

    @Override
    public String insertEvent() {
        return sound.insertEvent();
    }

    @Override
    public void setJson(PreparedStatement statement, int index, JsonBytes json) throws SQLException {
        sound.setJson(statement, index, json);
    }

    @Override
    public void begin(Connection writer) throws SQLException {
        sound.begin(writer);
    }

    @Override
    public void rollback(Connection writer) throws SQLException {
        sound.rollback(writer);
    }

    @Override
    public LastEvent beginAtEnd(PreparedConnection writer) throws SQLException {
        return sound.beginAtEnd(writer);
    }

    @Override
    public Map<String, AggregateEnd> ends(PreparedConnection writer, Collection<String> aggregateIds)
            throws SQLException {
        return sound.ends(writer, aggregateIds);
    }

    @Override
    public void listen(HeadSignal signal) {
        sound.listen(signal);
    }

    @Override
    public LogUnavailable.Cause causeOf(SQLException error) {
        return sound.causeOf(error);
    }

    @Override
    public boolean isAboutContent(SQLException error) {
        return sound.isAboutContent(error);
    }

    @Override
    public void close() {
        sound.close();
    }
}

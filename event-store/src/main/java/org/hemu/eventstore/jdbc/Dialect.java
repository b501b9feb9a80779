package org.hemu.eventstore.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.LogUnavailable;

/** What differs between the databases that can hold the log. */
interface Dialect extends AutoCloseable {
    /** What a reader wants to know. */
    interface Reading<T> {
        T from(PreparedConnection connection) throws SQLException;
    }

    /** A connection for writing, with durable commits. */
    Connection openWriter() throws SQLException;

    /** Reads on a connection that nobody else uses meanwhile. */
    <T> T read(Reading<T> reading) throws SQLException;

    /** Statements that create what is missing; each may be run again. */
    List<String> schema();

    /** The text of the statement that inserts an event, with ten parameters in the order of the columns. */
    String insertEvent();

    /** Sets a parameter to JSON. */
    void setJson(PreparedStatement statement, int index, JsonBytes json) throws SQLException;

    /** Begins the writer's transaction and makes sure nobody else writes before it ends. */
    void begin(Connection writer) throws SQLException;

    /** Begins likewise what may take as long as the log is large: to create what is missing. The connection is closed after. */
    default void beginSchema(Connection writer) throws SQLException {
        begin(writer);
    }

    /** Begins likewise, and tells where the log ends then. */
    LastEvent beginAtEnd(PreparedConnection writer) throws SQLException;

    /** Where the histories of these aggregates end; those without any may be absent. */
    Map<String, AggregateEnd> ends(PreparedConnection writer, Collection<String> aggregateIds) throws SQLException;

    /** Ends the transaction; when this returns, it is durable. */
    void commit(Connection writer) throws SQLException;

    /** Gives up the transaction, if there is one. */
    void rollback(Connection writer) throws SQLException;

    /** Commits, and tells other processes that the log has grown. */
    void commitAndAnnounce(Connection writer) throws SQLException;

    /** Starts to tell the signal about events of other processes; returns at once. */
    void listen(HeadSignal signal);

    /** Which kind of unavailability an error means. */
    LogUnavailable.Cause causeOf(SQLException error);

    /** Whether an error is due to the content of an append, so that it concerns nobody else and will not pass. */
    boolean isAboutContent(SQLException error);

    @Override
    void close();
}

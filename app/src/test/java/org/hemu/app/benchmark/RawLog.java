package org.hemu.app.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.jdbc.EventLogs;
import org.sqlite.SQLiteConfig;

/** The same table with the same durability, and nothing but JDBC. */
final class RawLog implements AutoCloseable {
    private static final String INSERT =
            "INSERT INTO events (position, aggregate_type, aggregate_id, sequence, event_id,"
                    + " type, revision, recorded_at, payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Connection connection;
    private final PreparedStatement insert;
    private long position;

    private RawLog(Connection connection) throws SQLException {
        this.connection = connection;
        this.insert = connection.prepareStatement(INSERT);
    }

    /** An empty table of exactly the form that the log has. */
    static RawLog createdIn(Path file) throws SQLException {
        Path model = file.resolveSibling(file.getFileName() + ".model");
        try (EventLog log = EventLogs.sqlite(model, java.time.InstantSource.system())) {
            log.head();
        }
        List<String> schema = new ArrayList<>();
        try (Connection connection = open(model);
                Statement query = connection.createStatement();
                ResultSet tables = query.executeQuery(
                        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name = 'events' ORDER BY type <> 'table'")) {
            while (tables.next()) {
                schema.add(tables.getString(1));
            }
        }
        Connection connection = open(file);
        try (Statement create = connection.createStatement()) {
            for (String statement : schema) {
                create.execute(statement);
            }
        }
        connection.setAutoCommit(false);
        return new RawLog(connection);
    }

    /** A connection with the settings of the log. */
    static Connection open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-32 * 1024);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** Inserts the rows and commits them. */
    void commit(List<NewEvent> events) throws SQLException {
        for (NewEvent event : events) {
            insert.setLong(1, position++);
            insert.setString(2, event.aggregateType());
            insert.setString(3, event.aggregateId());
            insert.setLong(4, event.sequence());
            insert.setString(5, UUID.randomUUID().toString());
            insert.setString(6, event.type());
            insert.setInt(7, event.revision());
            insert.setLong(8, position);
            insert.setString(9, event.payload().toString());
            insert.setString(10, event.metadata().toString());
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}

package org.hemu.eventstore.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks at the settings of a connection that the log writes with. */
final class SqliteProbe implements AutoCloseable {
    private final SqliteDialect dialect;

    SqliteProbe(Path file) {
        this.dialect = new SqliteDialect(file);
    }

    String pragma(String name) throws SQLException {
        try (Connection writer = dialect.openWriter();
                Statement statement = writer.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        dialect.close();
    }
}

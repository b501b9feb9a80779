package org.hemu.eventstore.sealing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections that read keys. */
final class ReaderPool implements AutoCloseable {
    private static final int READERS = 4;

    private final HikariDataSource pool;
    private final String place;

    ReaderPool(HikariDataSource pool, String place) {
        this.pool = pool;
        this.place = place;
    }

    static HikariConfig sized(HikariConfig pool) {
        pool.setMaximumPoolSize(READERS);
        pool.setMinimumIdle(1);
        pool.setPoolName("key-readers");
        pool.setConnectionTimeout(5_000);
        return pool;
    }

    <T> T read(KeyDatabase.Reading<T> reading) {
        try (Connection connection = pool.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new KeyStoreUnavailable("the key store " + place + " does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}

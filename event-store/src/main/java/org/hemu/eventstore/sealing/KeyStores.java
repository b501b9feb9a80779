package org.hemu.eventstore.sealing;

import java.nio.file.Path;

/** Opens key stores. */
public final class KeyStores {
    private KeyStores() {}

    /**
     * Opens or creates the store in a file of one process.
     *
     * @param file in a directory that exists
     * @throws KeyStoreUnavailable if it cannot be opened
     */
    public static KeyStore sqlite(Path file) {
        return new KeyStore(new SqliteKeys(file));
    }

    /**
     * Opens or creates the store in a PostgreSQL schema, which other processes may share.
     *
     * @param url {@code jdbc:postgresql://host/database}
     * @throws KeyStoreUnavailable if the server cannot be reached or refuses
     */
    public static KeyStore postgresql(String url, String user, String password) {
        return new KeyStore(new PostgresKeys(url, user, password));
    }
}

package org.hemu.eventstore.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between the databases that keys can be kept in. */
interface KeyDatabase extends AutoCloseable {
    /** Where it is, for the message of a failure. */
    String place();

    /** Statements that create what is missing. */
    List<String> schema();

    /** A connection without auto-commit for the one writer; a commit on it is durable. */
    Connection openWriter() throws SQLException;

    /**
     * Asks a question.
     *
     * @throws KeyStoreUnavailable if it cannot be read now
     */
    <T> T read(Reading<T> reading);

    /** Writes over what was deleted where that costs little and nobody need wait; copies of it may stay elsewhere in the files. */
    void writeOver(Connection autoCommitting) throws SQLException;

    /** Makes sure that what was deleted is nowhere in the files any more. */
    void wipe(Connection autoCommitting) throws SQLException;

    @Override
    void close();

    /** A question to the database. */
    interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }
}

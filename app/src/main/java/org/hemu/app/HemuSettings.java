package org.hemu.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator can set; everything has a default that runs on one machine with nothing installed.
 *
 * @param dataDirectory holds the embedded log and the embedded read models
 * @param roles what this process does
 * @param log where the events are
 * @param readStore where the read models are
 * @param keys what personal data is sealed with
 * @param workerIdKey base64 of the key for worker ids; with an embedded log by default a file in the directory of the keys
 * @param rebuild names of the read models to rebuild at this start, beside the live ones, or {@code all}
 * @param scenario what the demo profile plays
 * @param deadlines how cases come to look at their deadlines
 * @param idempotencyDays for how many days the answer to an {@code Idempotency-Key} is remembered
 */
@ConfigurationProperties("hemu")
record HemuSettings(
        @DefaultValue("data") Path dataDirectory,
        @DefaultValue({"command", "query"}) Set<Role> roles,
        @DefaultValue Log log,
        @DefaultValue ReadStore readStore,
        @DefaultValue Keys keys,
        @Nullable String workerIdKey,
        @DefaultValue("30") int idempotencyDays,
        @DefaultValue Set<String> rebuild,
        @DefaultValue Scenario scenario,
        @DefaultValue Deadlines deadlines) {

    /** @param every how long after a round the next one begins; zero for never, also at the turn of the day */
    record Deadlines(@DefaultValue("1m") Duration every) {}

    /**
     * The demonstration.
     *
     * @param enabled whether it is played; only in the demo profile
     * @param employers about 110 events each
     */
    record Scenario(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("20100101") long seed,
            @DefaultValue("1000") int employers) {}

    /** What a process can do. */
    enum Role {
        COMMAND,
        QUERY
    }

    /**
     * @param url {@code embedded}, or a PostgreSQL JDBC URL
     */
    record Log(
            @DefaultValue("embedded") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password) {
        boolean embedded() {
            return url.equals("embedded");
        }
    }

    /**
     * What personal data is sealed with; never where the log is.
     *
     * @param directory holds the embedded keys of subjects and, unless given otherwise, the other keys; by default beside the
     *     data directory, called like it with {@code -keys}
     * @param url where the keys of subjects are: {@code embedded}, or a PostgreSQL JDBC URL
     * @param encryptionKeys the key-encryption keys, as a Tink keyset in JSON
     * @param encryptionKeysFile a file with them; by default, in the demo profile only, one in the directory
     * @param rotate whether this start adds a fresh key-encryption key to the file
     */
    record Keys(
            @Nullable Path directory,
            @DefaultValue("embedded") String url,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @Nullable String encryptionKeys,
            @Nullable Path encryptionKeysFile,
            @DefaultValue("false") boolean rotate) {
        boolean embedded() {
            return url.equals("embedded");
        }

        /** Says nothing of the keys. */
        @Override
        public String toString() {
            return "Keys[not shown]";
        }
    }

    /**
     * @param url {@code embedded}, or a MongoDB connection string
     * @param database name of the database on the server
     */
    record ReadStore(
            @DefaultValue("embedded") String url,
            @DefaultValue("hemu") String database) {
        boolean embedded() {
            return url.equals("embedded");
        }
    }
}

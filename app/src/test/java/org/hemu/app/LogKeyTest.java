package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A log is written with one key for worker ids, whichever process writes. */
@Timeout(120)
class LogKeyTest {
    private static final String ONE = "--hemu.worker-id-key=b25lIGtleSBvZiB0aGlydHktdHdvIHJhbmRvbSBieXRlcw==";
    private static final String OTHER = "--hemu.worker-id-key=YW5vdGhlciBrZXkgb2YgdGhpcnR5LXR3byBieXRlcywgdG9v";

    @TempDir
    Path directory;

    private void starts(String... settings) {
        RunningHemu.empty(directory, settings).close();
    }

    private AbstractStringAssert<?> whyNot(String... settings) {
        Throwable failure = Assertions.catchThrowable(() -> starts(settings));
        assertThat(failure).isNotNull();
        return assertThat(StartFailure.sentence(failure));
    }

    @Test
    void anotherKeyThanTheOneItWasBegunWithIsRefused() {
        starts(ONE);
        whyNot(OTHER).startsWith("the log was begun with another worker id key");
        starts(ONE);
    }

    @Test
    void lostKeyFileIsNotReplacedByAnother() throws Exception {
        starts();
        Path file = directory.resolve("data-keys/worker-id.key");
        String key = Files.readString(file);
        Files.delete(file);
        whyNot().contains("worker-id.key is missing");
        assertThat(file).doesNotExist();
        Files.writeString(file, key + "\n");
        starts();
    }

    @Test
    void textThatIsNoKeyIsRefused() {
        whyNot("--hemu.worker-id-key=AAAA")
                .isEqualTo("the worker id key is not one: the worker id key needs at least 16 bytes");
    }

    @Test
    void processesThatShareALogMustBeGivenTheSameKey(@TempDir Path elsewhere) throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            String log = "--hemu.log.url=" + server.getJdbcUrl("postgres", "postgres");
            String keys = "--hemu.keys.url=" + databaseForKeys(server);
            String locked = "--hemu.keys.encryption-keys="
                    + KeyEncryptionKeys.generate().json();
            whyNot(log).contains("set hemu.keys.url");
            whyNot(log, keys, locked).contains("set hemu.worker-id-key");
            starts(log, keys, locked, ONE);
            assertThatThrownBy(() -> RunningHemu.empty(elsewhere, log, keys, locked, OTHER)
                            .close())
                    .satisfies(failure ->
                            assertThat(StartFailure.sentence(failure)).contains("another worker id key"));
            RunningHemu.empty(elsewhere, log, keys, locked, ONE).close();
        }
    }

    private static String databaseForKeys(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement create = connection.createStatement()) {
            create.execute("CREATE DATABASE keys");
        }
        return server.getJdbcUrl("postgres", "keys");
    }
}

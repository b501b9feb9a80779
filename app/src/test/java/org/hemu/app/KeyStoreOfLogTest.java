package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.jdbc.EventLogs;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A log is read and written with the one key store that its persons are sealed with, and the keys are never beside it. */
@Timeout(120)
class KeyStoreOfLogTest {
    private static final String PRODUCTION = "--spring.profiles.active=production";
    private static final String ISSUER = "--hemu.identity.issuer=https://id.example";

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

    private Path keys(String file) {
        return directory.resolve("data-keys").resolve(file);
    }

    @Test
    void theKeysAreForTheirOwnerOnly() throws IOException {
        starts();
        assertThat(Files.getPosixFilePermissions(directory.resolve("data-keys")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(keys("key-encryption-keys.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void lostKeyStoreIsNotReplacedByAnother() throws IOException {
        starts();
        Path kept = Files.move(keys("subjects.sqlite"), directory.resolve("kept"));
        whyNot().contains("its key store").contains("is missing; restore it");
        assertThat(keys("subjects.sqlite")).doesNotExist();
        Files.move(kept, keys("subjects.sqlite"));
        starts();
    }

    @Test
    void anotherKeyStoreIsRefused() throws IOException {
        starts();
        Files.move(directory.resolve("data-keys"), directory.resolve("kept"));
        try (RunningHemu other = RunningHemu.empty(directory.resolve("other"))) {
            assertThat(other.address()).isNotEmpty();
        }
        whyNot("--hemu.keys.directory=" + directory.resolve("other/data-keys"))
                .contains("sealed with the keys of another key store");
        starts("--hemu.keys.directory=" + directory.resolve("kept"));
    }

    @Test
    void lostKeyEncryptionKeysAreNotReplacedByOthers() throws IOException {
        starts();
        Files.delete(keys("key-encryption-keys.json"));
        whyNot().contains("key-encryption-keys.json are missing; restore them");
        assertThat(keys("key-encryption-keys.json")).doesNotExist();
        whyNot("--hemu.keys.encryption-keys=" + KeyEncryptionKeys.generate().json())
                .contains("which was not given");
    }

    @Test
    void textThatIsNoKeysIsRefusedAndNotQuoted() {
        whyNot("--hemu.keys.encryption-keys={\"secret\":1}")
                .startsWith("the key-encryption keys in hemu.keys.encryption-keys are none")
                .doesNotContain("secret");
    }

    @Test
    void outsideTheDemoProfileTheKeyEncryptionKeysMustBeGiven() throws IOException {
        whyNot(PRODUCTION, ISSUER).contains("must be given").contains("hemu.keys.encryption-keys-file");
        Path file = Files.writeString(
                directory.resolve("given.json"), KeyEncryptionKeys.generate().json());
        starts(PRODUCTION, ISSUER, "--hemu.keys.encryption-keys-file=" + file);
        assertThat(keys("key-encryption-keys.json")).doesNotExist();
    }

    @Test
    void keysInsideTheDataDirectoryAreRefused() {
        whyNot("--hemu.keys.directory=" + directory.resolve("data/keys")).contains("lie in each other");
        whyNot("--hemu.keys.directory=" + directory).contains("lie in each other");
    }

    @Test
    void keysInTheDatabaseOfTheLogAreRefused() {
        String log = "jdbc:postgresql://127.0.0.1:1/one";
        HemuSettings.Keys keys = new HemuSettings.Keys(null, log, "", "", null, null, false);
        assertThat(keys.embedded()).isFalse();
        assertThat(Keys.isWhere(new HemuSettings.Log(log, "", ""), keys)).isTrue();
        assertThat(Keys.isWhere(new HemuSettings.Log(log + "?currentSchema=log", "", ""), keys))
                .isFalse();
    }

    @Test
    void aLogWithReadablePersonsIsRefused() throws IOException {
        Path file = Files.createDirectories(directory.resolve("data/log")).resolve("events.sqlite");
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system())) {
            log.append(new Append(
                    List.of(new NewEvent(
                            "employer",
                            "123456788",
                            0,
                            "e",
                            "employer.registered",
                            1,
                            JsonBytes.of("{}"),
                            JsonBytes.of("{}"))),
                    null));
        }
        whyNot().contains("recorded persons readable");
    }

    @Test
    void rotationAddsAKeyLocksTheKeysOfSubjectsAnewAndTouchesNoEvent() throws IOException, SQLException {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            hemu.establishNanguan();
            assertThat(hemu.register("123456788", "和顺").status()).isEqualTo(201);
        }
        List<String> events = rowsOfTheLog();
        String before = Files.readString(keys("key-encryption-keys.json"));
        byte[] subjects = Files.readAllBytes(keys("subjects.sqlite"));

        starts("--hemu.keys.rotate=true");

        assertThat(Files.readString(keys("key-encryption-keys.json"))).isNotEqualTo(before);
        assertThat(Files.readAllBytes(keys("subjects.sqlite"))).isNotEqualTo(subjects);
        assertThat(rowsOfTheLog()).isNotEmpty().isEqualTo(events);
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            assertThat(hemu.get("/api/v1/employers/123456788", "Hemu-Min-Position", "3")
                            .json()
                            .at("/data/legalRepresentative/name")
                            .asString())
                    .isEqualTo("王*");
        }
    }

    /** Every byte of every event. */
    private List<String> rowsOfTheLog() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection log =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("data/log/events.sqlite"));
                Statement query = log.createStatement();
                ResultSet row = query.executeQuery("SELECT * FROM events ORDER BY position")) {
            while (row.next()) {
                StringJoiner columns = new StringJoiner("|");
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    columns.add(HexFormat.of().formatHex(row.getBytes(column)));
                }
                rows.add(columns.toString());
            }
        }
        return rows;
    }

    /** As docs/operation.md says. */
    @Test
    void isRestoredFromABackupThatWasMadeWhileItWasInUse() throws IOException, SQLException {
        Path backup = directory.resolve("backup.sqlite");
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            hemu.establishNanguan();
            assertThat(hemu.register("123456788", "和顺").status()).isEqualTo(201);
            try (Connection store = DriverManager.getConnection("jdbc:sqlite:" + keys("subjects.sqlite"));
                    Statement statement = store.createStatement()) {
                statement.execute("VACUUM INTO '" + backup + "'");
            }
        }
        for (String file : List.of("subjects.sqlite", "subjects.sqlite-wal", "subjects.sqlite-shm")) {
            Files.deleteIfExists(keys(file));
        }
        whyNot().contains("is missing; restore it");

        Files.copy(backup, keys("subjects.sqlite"));

        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            assertThat(hemu.get("/api/v1/employers/123456788", "Hemu-Min-Position", "3")
                            .json()
                            .at("/data/legalRepresentative/name")
                            .asString())
                    .isEqualTo("王*");
        }
    }
}

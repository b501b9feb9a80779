package org.hemu.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.person.SubjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteKeyStoreTest extends KeyStoreContract {
    @TempDir
    private Path directory;

    @Override
    KeyStore store() {
        return KeyStores.sqlite(directory.resolve("keys.sqlite"));
    }

    @Test
    void leavesNoTraceOfADestroyedKeyInItsFiles() throws IOException {
        Vault vault = vault();
        LockedKey locked;
        try (KeyStore store = store()) {
            vault.seal(LI, "a-1", LI_QIANG);
            locked = store.find(LI.value()).orElseThrow();
        }
        assertThat(filesWith(locked.content())).isNotEmpty();

        vault.destroy(LI);
        vault.wipe();

        assertThat(vault.toBeWiped()).isZero();
        assertThat(filesWith(locked.content())).isEmpty();
    }

    @Test
    void leavesWipingToWhoeverAsksForItForAllAtOnce() {
        Vault vault = vault();
        assertThat(vault.toBeWiped()).isZero();
        SubjectId other = new SubjectId("other");
        vault.seal(LI, "a-1", LI_QIANG);
        vault.seal(other, "a-2", LI_QIANG);

        vault.destroy(LI);
        vault.destroy(other);
        vault.destroy(other);

        assertThat(vault.toBeWiped()).isEqualTo(2);
        vault.wipe();
        assertThat(vault.toBeWiped()).isZero();
        assertThat(vault().toBeWiped()).as("known at the next start").isZero();
    }

    @Test
    void wipesAStoreThatHasNotCountedYet() throws Exception {
        vault();
        try (Connection before = another();
                Statement change = before.createStatement()) {
            change.execute("DROP TABLE destructions");
        }

        assertThat(vault().toBeWiped()).isEqualTo(1);
    }

    /** What SQLite sets aside is found by its name, however short it is there. */
    @Test
    void leavesNoCopyElsewhereWhileItWipes() throws Exception {
        Vault vault = vault();
        vault.seal(LI, "a-1", LI_QIANG);
        try (Connection filling = another();
                Statement fill = filling.createStatement()) {
            fill.execute("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)"
                    + " INSERT INTO subject_keys SELECT 'filling' || i, 1, randomblob(400), 'a' FROM n");
        }
        vault.destroy(LI);
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            for (Path elsewhere : List.of(Path.of("/var/tmp"), Path.of("/tmp"))) {
                elsewhere.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            }

            vault.wipe();

            assertThat(vault.toBeWiped()).isZero();
            assertThat(created(watch)).noneMatch(name -> name.startsWith("etilqs_"));
        }
    }

    private static List<String> created(WatchService watch) {
        List<String> names = new ArrayList<>();
        for (WatchKey key = watch.poll(); key != null; key = watch.poll()) {
            key.pollEvents().forEach(event -> names.add(String.valueOf(event.context())));
        }
        return names;
    }

    private Connection another() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("keys.sqlite"));
    }

    @Test
    void wipesLaterWhatAReaderKeepsFromBeingWipedAtOnce() throws Exception {
        Vault vault = vault();
        vault.seal(LI, "a-1", LI_QIANG);
        LockedKey locked;
        try (Connection reader = another()) {
            locked = keyReadBy(reader);

            assertThat(vault.destroy(LI)).isTrue();

            vault.wipe();
            assertThat(filesWith(locked.content())).isNotEmpty();
        }
        assertThat(vault.toBeWiped()).isEqualTo(1);

        vault.wipe();

        assertThat(vault.toBeWiped()).isZero();
        assertThat(filesWith(locked.content())).isEmpty();
    }

    /** In a transaction that goes on. */
    private static LockedKey keyReadBy(Connection reader) throws SQLException {
        reader.setAutoCommit(false);
        return KeyStore.find(reader, LI.value()).orElseThrow();
    }

    @Test
    void wipesAtItsBeginningWhatAnotherProcessHasLeft() throws Exception {
        Vault before = vault();
        before.seal(LI, "a-1", LI_QIANG);
        LockedKey locked;
        try (Connection reader = another()) {
            locked = keyReadBy(reader);
            before.destroy(LI);
        }
        Vault after = vault();
        assertThat(after.toBeWiped()).isEqualTo(1);

        after.wipe();

        assertThat(after.toBeWiped()).isZero();
        assertThat(filesWith(locked.content())).isEmpty();
    }

    @Test
    void leavesNoTraceOfWhatTheOldKeyEncryptionKeyHasLocked() throws IOException {
        Vault vault = vault();
        vault.seal(LI, "a-1", LI_QIANG);
        LockedKey locked;
        try (KeyStore store = store()) {
            locked = store.find(LI.value()).orElseThrow();
            try (Vault rotated = new Vault(store, keys.rotated())) {
                rotated.lockAnew();
            }
        }

        assertThat(filesWith(locked.content())).isEmpty();
    }

    @Test
    void leavesNoTraceWhereverItsPagesWereMoved() throws IOException {
        Vault vault = vault();
        List<SubjectId> subjects = IntStream.range(0, 3_000)
                .mapToObj(i -> new SubjectId(Integer.toHexString(i * 0x9E3779B1)))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            subjects.forEach(each -> threads.submit(() -> vault.seal(each, "a", LI_QIANG)));
        }
        List<LockedKey> locked = new ArrayList<>();
        try (KeyStore store = store()) {
            subjects.forEach(each -> locked.add(store.find(each.value()).orElseThrow()));
        }

        for (int i = 0; i < subjects.size(); i += 10) {
            vault.destroy(subjects.get(i));
        }
        vault.wipe();

        String files = everyFile();
        assertThat(IntStream.range(0, subjects.size()).filter(i -> i % 10 == 0))
                .noneMatch(i -> files.contains(text(locked.get(i).content())));
        assertThat(IntStream.range(0, subjects.size()).filter(i -> i % 10 != 0))
                .allMatch(i -> files.contains(text(locked.get(i).content())));
    }

    private String everyFile() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(SqliteKeyStoreTest::content).collect(Collectors.joining());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<Path> filesWith(byte[] bytes) throws IOException {
        String wanted = text(bytes);
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> content(file).contains(wanted)).toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

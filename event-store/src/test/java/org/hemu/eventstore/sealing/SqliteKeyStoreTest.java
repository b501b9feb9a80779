package org.hemu.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

        assertThat(filesWith(locked.content())).isEmpty();
    }

    @Test
    void wipesLaterWhatAReaderKeepsFromBeingWipedAtOnce() throws Exception {
        Vault vault = vault();
        vault.seal(LI, "a-1", LI_QIANG);
        LockedKey locked;
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("keys.sqlite"))) {
            locked = keyReadBy(reader);

            assertThat(vault.destroy(LI)).isTrue();

            assertThat(vault.isWiped()).isFalse();
            vault.wipe();
            assertThat(filesWith(locked.content())).isNotEmpty();
        }
        assertThat(vault.isWiped()).isFalse();

        vault.wipe();

        assertThat(vault.isWiped()).isTrue();
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
        try (Connection reader = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("keys.sqlite"))) {
            locked = keyReadBy(reader);
            before.destroy(LI);
        }
        Vault after = vault();
        assertThat(after.isWiped()).isFalse();

        after.wipe();

        assertThat(after.isWiped()).isTrue();
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

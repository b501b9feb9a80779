package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key for worker ids is made once and there whole. */
class WorkerIdKeyFileTest {
    @TempDir
    Path directory;

    @Test
    void isMadeOnceForItsOwnerOnly() throws IOException {
        Path file = directory.resolve("worker-id.key");
        String key = new WorkerIdKeyFile(directory).read(true);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(new WorkerIdKeyFile(directory).read(true)).isEqualTo(key);
        assertThat(directory).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void isMadeAlthoughAnEarlierAttemptWasCutShort() throws IOException {
        Files.writeString(directory.resolve("worker-id4711.incomplete"), "AAAA");
        assertThat(Base64.getDecoder().decode(new WorkerIdKeyFile(directory).read(true)))
                .hasSize(32);
    }

    @Test
    void isNeverMadeForALogInUse() {
        assertThatThrownBy(() -> new WorkerIdKeyFile(directory).read(false))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("worker-id.key is missing");
        assertThat(directory).isEmptyDirectory();
    }
}

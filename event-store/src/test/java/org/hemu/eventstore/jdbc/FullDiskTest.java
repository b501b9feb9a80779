package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.LogUnavailable;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a file system of two megabytes, where the test may mount one. */
class FullDiskTest {
    @TempDir
    Path directory;

    private Path disk;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(directory.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()), "may not mount");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    void refusesClearlyLosesNothingAndGoesOnWhenThereIsSpaceAgain() throws IOException {
        Path ballast = Files.write(disk.resolve("ballast"), new byte[600_000]);
        try (EventLog log = EventLogs.sqlite(disk.resolve("events.sqlite"), InstantSource.system())) {
            long acknowledged = fill(log);
            assertThat(acknowledged).isPositive();
            assertThat(log.read(0, 100_000)).extracting(StoredEvent::position).hasSize((int) acknowledged);
            Files.delete(ballast);
            assertThat(log.append(Sample.append("after", 0)).firstPosition()).isEqualTo(acknowledged);
        }
    }

    /** Appends until the disk is full; gives the number of events acknowledged. */
    private static long fill(EventLog log) {
        long[] acknowledged = {0};
        assertThatThrownBy(() -> {
                    while (acknowledged[0] < 100_000) {
                        log.append(Sample.append("a", acknowledged[0]));
                        acknowledged[0]++;
                    }
                })
                .isInstanceOfSatisfying(
                        LogUnavailable.class, e -> assertThat(e.reason()).isEqualTo(LogUnavailable.Cause.STORAGE_FULL));
        return acknowledged[0];
    }
}

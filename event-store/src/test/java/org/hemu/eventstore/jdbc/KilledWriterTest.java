package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {
    private static final int ROUNDS = 20;
    private static final long SEED = 20121231;

    /** What the dead process had acknowledged. */
    private record Acknowledged(String aggregate, long sequence, long position) {}

    @Test
    void keepsEverythingItAcknowledgedAndNothingTwice(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("events.sqlite");
        Random random = new Random(SEED);
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            acknowledged.addAll(killedAfter(30 + random.nextInt(400), file, round));
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 30);
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system())) {
            Map<String, Long> positions = new HashMap<>();
            long expected = 0;
            for (List<StoredEvent> page = log.read(0, 1_000);
                    !page.isEmpty();
                    page = log.read(page.getLast().position() + 1, 1_000)) {
                for (StoredEvent event : page) {
                    assertThat(event.position()).as("a gap").isEqualTo(expected++);
                    assertThat(positions.put(event.aggregateId() + " " + event.sequence(), event.position()))
                            .as("recorded twice")
                            .isNull();
                }
            }
            Set<String> lost = new HashSet<>();
            for (Acknowledged each : acknowledged) {
                Long position = positions.get(each.aggregate() + " " + each.sequence());
                if (position == null || position != each.position()) {
                    lost.add(each.toString());
                }
            }
            assertThat(lost).as("lost (seed %s)", SEED).isEmpty();
        }
    }

    private static List<Acknowledged> killedAfter(int acknowledgements, Path file, int round) throws IOException {
        Process process = AppendingProcess.start(file.toString(), Integer.toString(round), Long.MAX_VALUE);
        AppendingProcess.letLoose(List.of(process));
        List<Acknowledged> acknowledged = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(" ");
                if (fields.length == 3) {
                    acknowledged.add(new Acknowledged(fields[0], Long.parseLong(fields[1]), Long.parseLong(fields[2])));
                }
                if (acknowledged.size() == acknowledgements) {
                    kill(process);
                }
            }
        }
        process.onExit().join();
        return acknowledged;
    }

    /** Not by the process object, which would close the stream that still holds acknowledgements. */
    private static void kill(Process process) throws IOException {
        new ProcessBuilder("kill", "-9", Long.toString(process.pid()))
                .start()
                .onExit()
                .join();
    }
}

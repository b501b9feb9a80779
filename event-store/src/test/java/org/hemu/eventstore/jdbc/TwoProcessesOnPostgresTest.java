package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes, each with its own Java, write to one log on PostgreSQL at the same time. */
@Timeout(120)
class TwoProcessesOnPostgresTest {
    private static final int APPENDS = 100;
    private static final int TOTAL = 2 * AppendingProcess.THREADS * APPENDS;

    private final String url = PostgresForTests.newDatabase();

    @Test
    void yieldOneOrderWithoutGaps() throws Exception {
        Process one = AppendingProcess.start(url, "one", APPENDS);
        Process two = AppendingProcess.start(url, "two", APPENDS);
        List<Long> acknowledged = new ArrayList<>();
        try (BufferedReader ofOne = one.inputReader();
                BufferedReader ofTwo = two.inputReader()) {
            assertThat(List.of(ofOne.readLine(), ofTwo.readLine())).containsOnly("open");
            AppendingProcess.letLoose(List.of(one, two));
            acknowledged.addAll(positions(ofOne));
            acknowledged.addAll(positions(ofTwo));
            assertThat(List.of(one.waitFor(), two.waitFor())).containsOnly(0);
        } finally {
            Stream.of(one, two).forEach(Process::destroyForcibly);
        }
        List<Long> all = LongStream.range(0, TOTAL).boxed().toList();
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(all);
        try (EventLog log =
                EventLogs.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system())) {
            List<StoredEvent> events = log.read(0, TOTAL + 1);
            assertThat(events).extracting(StoredEvent::position).isEqualTo(all);
            assertThat(events).extracting(StoredEvent::recordedAt).isSorted();
            assertThat(first(events, "one")).isLessThan(first(events.reversed(), "two"));
            assertThat(first(events, "two")).isLessThan(first(events.reversed(), "one"));
        }
    }

    private static List<Long> positions(BufferedReader lines) throws IOException {
        List<Long> positions = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            positions.add(Long.parseLong(line.split(" ")[2]));
        }
        return positions;
    }

    private static long first(List<StoredEvent> events, String round) {
        return events.stream()
                .filter(event -> event.aggregateId().startsWith("round-" + round + "-"))
                .findFirst()
                .orElseThrow()
                .position();
    }
}

package org.hemu.app.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/** The whole log through the runner with a projection that wants nothing, beside reading the bytes alone. */
final class Replaying implements Benchmark.Arm {
    private static final int EVENTS = 100_000;
    private static final int TIMES = 5;
    private static final EventCodec CODEC = EventCodec.ofHemu();

    private final Path directory;
    private final Population population;

    Replaying(Path directory, Population population) {
        this.directory = directory;
        this.population = population;
    }

    /** Looks at every event and keeps nothing. */
    private static final class Nothing implements Projection<Nothing.Row> {
        record Row(long position) {}

        @Override
        public String name() {
            return "nothing";
        }

        @Override
        public Class<Row> rowType() {
            return Row.class;
        }

        @Override
        public Set<Class<? extends Event>> families() {
            return Set.of(Event.class);
        }

        @Override
        public Stream<String> keys(Recorded event) {
            return Stream.empty();
        }

        @Override
        public @Nullable Row evolve(String key, @Nullable Row row, Recorded event) {
            throw new IllegalStateException("wants nothing");
        }
    }

    @Override
    public void measure(Report report) throws Exception {
        Files.createDirectories(directory);
        Path file = directory.resolve("log.sqlite");
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system())) {
            population.fill(log, EVENTS);
            Samples raw = Samples.interleaved(
                    TIMES, () -> Feeding.perSecond(log, directory, List.of(new Nothing())), () -> scan(file));
            report.add(Ratio.of(
                    "R4",
                    "replay of " + EVENTS + " events with a fold that does nothing",
                    "events/s",
                    "reading the bytes of the rows by JDBC, rows/s",
                    raw,
                    Ratio.Target.atLeast(0.35)));
            Samples decoded = Samples.interleaved(
                    TIMES, () -> Feeding.perSecond(log, directory, List.of(new Nothing())), () -> decode(log));
            report.add(Ratio.of(
                    "R5",
                    "the same",
                    "events/s",
                    "reading and decoding to the same records, one thread, events/s",
                    decoded,
                    Ratio.Target.atLeast(0.80)));
        }
    }

    private static double scan(Path file) throws SQLException {
        long start = System.nanoTime();
        long rows = 0;
        long bytes = 0;
        try (Connection connection = RawLog.open(file);
                PreparedStatement query =
                        connection.prepareStatement("SELECT payload, metadata FROM events ORDER BY position");
                ResultSet result = query.executeQuery()) {
            while (result.next()) {
                bytes += result.getBytes(1).length + result.getBytes(2).length;
                rows++;
            }
        }
        if (bytes < rows) {
            throw new IllegalStateException("rows without content");
        }
        return rows * 1e9 / (System.nanoTime() - start);
    }

    static double decode(EventLog log) {
        long start = System.nanoTime();
        long next = 0;
        for (List<StoredEvent> page = log.read(0, 2_000); !page.isEmpty(); page = log.read(next, 2_000)) {
            for (StoredEvent event : page) {
                next = CODEC.decode(event).position() + 1;
            }
        }
        return next * 1e9 / (System.nanoTime() - start);
    }
}

package org.hemu.app.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.jdbc.EventLogs;

/** Durable appends of one event each, beside raw inserts of the same rows. */
final class Appending implements Benchmark.Arm {
    private static final Duration ONCE = Duration.ofMillis(1_500);
    private static final int TIMES = 5;
    private static final int CLIENTS = 64;

    private final Path directory;
    private final Population population;

    Appending(Path directory, Population population) {
        this.directory = directory;
        this.population = population;
    }

    @Override
    public void measure(Report report) throws Exception {
        Files.createDirectories(directory);
        try (EventLog log = EventLogs.sqlite(directory.resolve("log.sqlite"), InstantSource.system());
                RawLog raw = RawLog.createdIn(directory.resolve("raw.sqlite"))) {
            population.fill(log, population.size());
            Source ours = new Source(population, 1);
            Source theirs = new Source(population, 1);
            Samples one = Samples.interleaved(TIMES, () -> appends(log, ours, 1), () -> commits(raw, theirs, 1));
            report.add(Ratio.of(
                    "R1a",
                    "appends with 1 client",
                    "events/s",
                    "raw JDBC insert and commit of the same rows, rows/s",
                    one,
                    Ratio.Target.atLeast(0.60)));
            long before = log.head();
            double many = appends(log, ours, CLIENTS);
            int batch = commitSize(log, before);
            report.fact("eventsPerCommitWith64Clients", batch);
            Samples sixtyFour =
                    Samples.interleaved(TIMES, () -> appends(log, ours, CLIENTS), () -> commits(raw, theirs, batch));
            report.add(Ratio.of(
                    "R2a",
                    "appends with 64 clients",
                    "events/s",
                    "raw JDBC batches of " + batch + " rows, rows/s",
                    sixtyFour,
                    Ratio.Target.atLeast(0.25)));
            report.add(Ratio.of(
                    "R2b",
                    "appends with 64 clients",
                    "events/s",
                    "appends with 1 client, events/s",
                    new Samples(sixtyFour.oursAll(), one.oursAll()),
                    Ratio.Target.atLeast(4)));
            report.fact("firstRunWith64Clients", Math.round(many));
        }
    }

    /** The events of a commit have the same moment of recording. */
    static int commitSize(EventLog log, long from) {
        List<StoredEvent> events = new ArrayList<>();
        while (from + events.size() < log.head()) {
            events.addAll(log.read(from + events.size(), 5_000));
        }
        long commits = events.stream().map(StoredEvent::recordedAt).distinct().count();
        return Math.max(1, Math.toIntExact(events.size() / commits));
    }

    /** Appends per second by so many clients, each of which waits for its answer. */
    static double appends(EventLog log, Source source, int clients) throws ExecutionException, InterruptedException {
        long end = System.nanoTime() + ONCE.toNanos();
        long start = System.nanoTime();
        long sum = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> appended = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                appended.add(threads.submit(() -> {
                    long n = 0;
                    while (System.nanoTime() < end) {
                        log.append(new Append(List.of(source.next()), null));
                        n++;
                    }
                    return n;
                }));
            }
            for (Future<Long> n : appended) {
                sum += n.get();
            }
        }
        return sum * 1e9 / (System.nanoTime() - start);
    }

    static double commits(RawLog raw, Source source, int batch) throws Exception {
        long start = System.nanoTime();
        long rows = 0;
        while (System.nanoTime() - start < ONCE.toNanos()) {
            List<NewEvent> events = new ArrayList<>(batch);
            for (int i = 0; i < batch; i++) {
                events.add(source.next());
            }
            raw.commit(events);
            rows += batch;
        }
        return rows * 1e9 / (System.nanoTime() - start);
    }

    /** One event of real size after another, each the first of an aggregate of its own, so that none waits for another. */
    static final class Source {
        private final List<NewEvent> models;
        private final AtomicInteger given = new AtomicInteger();
        private final int series;

        Source(Population population, int series) {
            this.models = population.copies(0, 0, population.filings());
            this.series = series;
        }

        NewEvent next() {
            int n = given.getAndIncrement();
            NewEvent model = models.get(n % models.size());
            String id = Integer.toString(series, 36) + '.' + Integer.toString(n, 36) + "...............";
            return new NewEvent(
                    model.aggregateType(),
                    id,
                    0,
                    java.util.UUID.randomUUID().toString(),
                    model.type(),
                    model.revision(),
                    model.payload(),
                    model.metadata());
        }
    }
}

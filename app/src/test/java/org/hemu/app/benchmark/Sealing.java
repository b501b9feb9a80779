package org.hemu.app.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;
import org.hemu.eventstore.sealing.KeyStores;
import org.hemu.eventstore.sealing.Vault;

/** Appends of the real mixture of events with every person in them sealed anew, beside the same with persons sealed before. */
final class Sealing implements Benchmark.Arm {
    private static final Duration ONCE = Duration.ofMillis(1_500);
    private static final int TIMES = 5;
    private static final int CLIENTS = 64;

    private final Path directory;
    private final Population population;
    private final EventCodec codec = EventCodec.ofHemu();
    private final AtomicInteger given = new AtomicInteger();

    Sealing(Path directory, Population population) {
        this.directory = directory;
        this.population = population;
    }

    @Override
    public void measure(Report report) throws Exception {
        Files.createDirectories(directory);
        List<Event> sealed = population.events();
        Vault played = population.hemu().bean(Vault.class);
        List<Event> readable = sealed.stream()
                .map(event -> event.withPersons(
                        person -> played.open(SealedPerson.of(person)).orElseThrow()))
                .toList();
        long persons = IntStream.range(0, sealed.size())
                .filter(i -> sealed.get(i) != readable.get(i))
                .count();
        report.fact("percentOfEventsWithAPerson", Math.round(100.0 * persons / sealed.size()));
        try (EventLog on = EventLogs.sqlite(directory.resolve("on.sqlite"), InstantSource.system());
                EventLog off = EventLogs.sqlite(directory.resolve("off.sqlite"), InstantSource.system());
                Vault vault =
                        new Vault(KeyStores.sqlite(directory.resolve("keys.sqlite")), KeyEncryptionKeys.generate())) {
            for (int clients : new int[] {CLIENTS, 1}) {
                report.add(Ratio.of(
                        clients == 1 ? "R17b" : "R17",
                        "appends with sealing, " + clients + (clients == 1 ? " client" : " clients"),
                        "events/s",
                        "the same without sealing, events/s",
                        Samples.interleaved(
                                TIMES,
                                () -> appends(on, clients, n -> sealed(vault, readable.get(n % readable.size()), n)),
                                () -> appends(off, clients, n -> sealed.get(n % sealed.size()))),
                        Ratio.Target.atLeast(0.85)));
            }
        }
    }

    private interface Source {
        Event event(int number);
    }

    /** Every person is somebody new: what costs most. */
    private static Event sealed(Vault vault, Event event, int number) {
        return event.withPersons(
                person -> vault.seal(new SubjectId("s" + number), event.aggregateId(), (PersonalData) person));
    }

    private double appends(EventLog log, int clients, Source source) throws Exception {
        long start = System.nanoTime();
        long end = start + ONCE.toNanos();
        long sum = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> appended = IntStream.range(0, clients)
                    .mapToObj(_ -> threads.submit(() -> {
                        long n = 0;
                        while (System.nanoTime() < end) {
                            log.append(new Append(List.of(encoded(source)), null));
                            n++;
                        }
                        return n;
                    }))
                    .toList();
            for (Future<Long> n : appended) {
                sum += n.get();
            }
        }
        return sum * 1e9 / (System.nanoTime() - start);
    }

    /** The first event of an aggregate of its own. */
    private NewEvent encoded(Source source) {
        int number = given.getAndIncrement();
        NewEvent event = codec.encode("any", 0, "e-" + number, source.event(number), Population.PROVENANCE);
        return new NewEvent(
                event.aggregateType(),
                "sealing-" + number,
                0,
                event.eventId(),
                event.type(),
                event.revision(),
                event.payload(),
                event.metadata());
    }
}

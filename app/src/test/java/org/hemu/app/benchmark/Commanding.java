package org.hemu.app.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hemu.api.employment.EmployerCommand.DeclareHeadcount;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.app.identity.OpenDoor;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.EventLog;

/** Commands of the running program, in the process and over HTTP; the clients share the two cores with the server. */
final class Commanding implements Benchmark.Arm {
    private static final Duration ONCE = Duration.ofMillis(1_500);
    private static final int TIMES = 5;
    private static final int CLIENTS = 64;
    private static final int HTTP_CLIENTS = 16;
    private static final YearMonth FIRST = YearMonth.of(2013, 1);
    private static final int MONTHS = 120;

    private static final int RECENT = 5_000;

    private final Path directory;
    private final Population population;
    private final EventLog log;
    private final RunningHemu hemu;
    private final Commands commands;
    private final List<String> employers;

    /** What one client does again and again; the number tells its turns apart. */
    private interface Action {
        void run(String employer, int turn);
    }

    Commanding(Path directory, Population population) {
        this.directory = directory;
        this.population = population;
        this.log = population.hemu().bean(EventLog.class);
        this.hemu = population.hemu();
        this.commands = hemu.bean(Commands.class);
        this.employers = population.employers();
    }

    @Override
    public void measure(Report report) throws Exception {
        List<Double> waits = new ArrayList<>();
        List<Double> restWaits = new ArrayList<>();
        List<Double> emptyWaits = new ArrayList<>();
        List<Double> httpWaits = new ArrayList<>();
        Samples one;
        Samples many;
        Files.createDirectories(directory);
        try (RawLog raw = RawLog.createdIn(directory.resolve("raw.sqlite"))) {
            Appending.Source rows = new Appending.Source(population, 2);
            one = Samples.interleaved(
                    TIMES, () -> perSecond(1, this::command, waits), () -> Appending.commits(raw, rows, 1));
            perSecond(CLIENTS, this::command, new ArrayList<>());
            int batch = Appending.commitSize(log, log.head() - RECENT);
            many = Samples.interleaved(
                    TIMES,
                    () -> perSecond(CLIENTS, this::command, new ArrayList<>()),
                    () -> Appending.commits(raw, rows, batch));
            report.add(Ratio.of(
                    "R1",
                    "commands with 1 client in the process",
                    "commands/s",
                    "raw JDBC insert and commit of one row, rows/s",
                    one,
                    Ratio.Target.atLeast(0.60)));
            report.add(Ratio.of(
                    "R2",
                    "commands with 64 clients in the process",
                    "commands/s",
                    "raw JDBC batches of " + batch + " rows, rows/s",
                    many,
                    Ratio.Target.atLeast(0.25)));
        }
        report.add(Ratio.of(
                "R2c",
                "commands with 64 clients in the process",
                "commands/s",
                "commands with 1 client, commands/s",
                new Samples(many.oursAll(), one.oursAll()),
                Ratio.Target.atLeast(4)));
        warmUp();
        Samples http = Samples.interleaved(
                TIMES,
                () -> perSecond(1, this::request, restWaits),
                () -> perSecond(1, this::emptyRequest, emptyWaits));
        report.add(Ratio.of(
                "R3",
                "command over HTTP, median wait",
                "ms",
                "command in the process + request that is refused at its header, median waits, ms",
                Samples.of(percentile(restWaits, 50), percentile(waits, 50) + percentile(emptyWaits, 50)),
                Ratio.Target.atMost(1.3)));
        List<Double> guardedWaits = new ArrayList<>();
        List<Double> openWaits = new ArrayList<>();
        Samples.interleaved(
                TIMES,
                () -> perSecond(1, this::request, guardedWaits),
                () -> perSecond(1, this::requestByTheOpenDoor, openWaits));
        report.add(Ratio.of(
                "R18",
                "command over HTTP with a token, median wait",
                "ms",
                "the same without token and security filters, median wait, ms",
                Samples.of(percentile(guardedWaits, 50), percentile(openWaits, 50)),
                Ratio.Target.atMost(1.1)));
        List<Double> ofMany = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            ofMany.add(perSecond(HTTP_CLIENTS, this::request, httpWaits));
        }
        report.fact("httpCommandsPerSecondWith1Client", Math.round(http.ours()));
        report.fact("httpCommandsPerSecondWith16Clients", Math.round(Samples.median(ofMany)));
        report.fact("httpMillisecondsWith1Client", percentiles(restWaits));
        report.fact("httpMillisecondsWith16Clients", percentiles(httpWaits));
    }

    /** Until the compiler knows the way through the server by heart. */
    private void warmUp() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            perSecond(HTTP_CLIENTS, this::request, new ArrayList<>());
            perSecond(HTTP_CLIENTS, this::requestByTheOpenDoor, new ArrayList<>());
        }
    }

    private static Map<String, Double> percentiles(List<Double> waits) {
        Map<String, Double> percentiles = new LinkedHashMap<>();
        percentiles.put("p50", percentile(waits, 50));
        percentiles.put("p99", percentile(waits, 99));
        return percentiles;
    }

    private static double percentile(List<Double> samples, int percent) {
        List<Double> sorted = samples.stream().sorted().toList();
        double value = sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        return Math.round(value * 1_000) / 1_000.0;
    }

    /** Every client has employers of its own. */
    private double perSecond(int clients, Action action, List<Double> waits) throws Exception {
        long start = System.nanoTime();
        long end = start + ONCE.toNanos();
        int turns = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Double>>> done = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client;
                done.add(threads.submit(() -> {
                    List<Double> own = new ArrayList<>();
                    int employer = first % employers.size();
                    for (int turn = 0; System.nanoTime() < end; turn++) {
                        long before = System.nanoTime();
                        action.run(employers.get(employer), turn);
                        own.add((System.nanoTime() - before) / 1e6);
                        employer =
                                employer + clients < employers.size() ? employer + clients : first % employers.size();
                    }
                    return own;
                }));
            }
            for (Future<List<Double>> own : done) {
                turns += own.get().size();
                waits.addAll(own.get());
            }
        }
        return turns * 1e9 / (System.nanoTime() - start);
    }

    private void command(String employer, int turn) {
        Outcome outcome = commands.send(
                new DeclareHeadcount(new EmployerId(employer), month(turn), 100 + turn % 900, turn % 100, "benchmark"),
                Envelope.of(
                        Actor.of(
                                "benchmark",
                                "benchmark",
                                Role.INTEGRATOR,
                                new JurisdictionCode("220600000000"),
                                "benchmark"),
                        LocalDate.of(2026, 1, 1),
                        "benchmark"));
        if (!(outcome instanceof Outcome.Accepted)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private void request(String employer, int turn) {
        expect(200, hemu.post(path(employer), body(turn)));
    }

    private void requestByTheOpenDoor(String employer, int turn) {
        expect(200, hemu.post(path(employer), body(turn), OpenDoor.KNOCK, "on"));
    }

    /** Goes through the server and the reading of its body, and is then refused. */
    private void emptyRequest(String employer, int turn) {
        expect(400, hemu.post(path(employer), body(turn), "If-Match", "none"));
    }

    private static String path(String employer) {
        return "/api/v1/employers/" + employer + "/headcounts";
    }

    private static String body(int turn) {
        return String.format(
                Locale.ROOT,
                "{\"month\": \"%s\", \"onRoll\": %d, \"shouldSign\": %d, \"source\": \"benchmark\"}",
                month(turn),
                100 + turn % 900,
                turn % 100);
    }

    private static YearMonth month(int turn) {
        return FIRST.plusMonths(turn % MONTHS);
    }

    private static void expect(int status, RunningHemu.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(
                    answer.status() + ": " + answer.response().body());
        }
    }
}

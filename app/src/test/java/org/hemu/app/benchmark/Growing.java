package org.hemu.app.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.jdbc.EventLogs;
import org.hemu.query.QuerySide;

/** How the costs grow with the log. The largest size is left out when the time would not do. */
final class Growing implements Benchmark.Arm {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int TIMES = 3;
    private static final double MARGIN = 1.3;

    private final Path directory;
    private final Population population;
    private final List<Integer> reached = new ArrayList<>();
    private final Map<Integer, List<Double>> appends = new LinkedHashMap<>();
    private final Map<Integer, List<Double>> appendsOf64 = new LinkedHashMap<>();
    private final Map<Integer, Double> scans = new LinkedHashMap<>();
    private final Map<Integer, Double> rebuilds = new LinkedHashMap<>();

    Growing(Path directory, Population population) {
        this.directory = directory;
        this.population = population;
    }

    @Override
    public void measure(Report report) throws Exception {
        Files.createDirectories(directory);
        for (int size : SIZES) {
            if (tooLong(size, report)) {
                report.fact("leftOut", size + " events: ten minutes would not do");
                break;
            }
            measure(size, report);
        }
        int first = reached.getFirst();
        int last = reached.getLast();
        String growth = first + " to " + last + " events";
        report.add(Ratio.of(
                "R15",
                "append with 1 client at " + last + " events",
                "µs",
                "at " + first + ", µs",
                new Samples(micros(appends.get(last)), micros(appends.get(first))),
                Ratio.Target.atMost(1.3)));
        report.add(Ratio.of(
                "R15b",
                "append with 64 clients at " + last + " events",
                "µs an event",
                "at " + first + ", µs",
                new Samples(micros(appendsOf64.get(last)), micros(appendsOf64.get(first))),
                Ratio.Target.atMost(1.3)));
        report.add(Ratio.of(
                "R16",
                "exponent of the time of a full rebuild, " + growth,
                "",
                "linear",
                Samples.of(exponent(rebuilds), 1),
                Ratio.Target.atMost(1.05)));
        report.add(Ratio.of(
                "R16b",
                "exponent of the time of replay, " + growth,
                "",
                "linear",
                Samples.of(exponent(scans), 1),
                Ratio.Target.atMost(1.05)));
        report.fact("secondsOfRebuild", rebuilds);
        report.fact("secondsOfDecoding", scans);
    }

    private boolean tooLong(int size, Report report) {
        if (reached.isEmpty()) {
            return false;
        }
        double before = rebuilds.get(reached.getLast());
        double filling = size / 20_000.0;
        return before * size / reached.getLast() * MARGIN + filling
                > report.left().toSeconds();
    }

    /** Each size has a log of its own, so that the appends measured on one do not count on another. */
    private void measure(int size, Report report) throws Exception {
        Path file = directory.resolve(size + ".sqlite");
        try (EventLog log = EventLogs.sqlite(file, InstantSource.system())) {
            population.fill(log, size);
            scans.put(size, size / Replaying.decode(log));
            int times = size == SIZES.getFirst() ? TIMES : 1;
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                seconds.add(Feeding.seconds(log, directory, QuerySide.PROJECTIONS));
            }
            rebuilds.put(size, Samples.median(seconds));
            Appending.Source source = new Appending.Source(population, size);
            List<Double> one = new ArrayList<>();
            List<Double> many = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                one.add(Appending.appends(log, source, 1));
                many.add(Appending.appends(log, source, 64));
            }
            appends.put(size, one);
            appendsOf64.put(size, many);
        }
        reached.add(size);
        report.fact("measuredAt", size);
    }

    private static List<Double> micros(List<Double> perSecond) {
        return perSecond.stream().map(n -> 1e6 / n).toList();
    }

    /** Slope of the logarithm of the time over that of the size, by least squares. */
    private static double exponent(Map<Integer, Double> seconds) {
        double n = seconds.size();
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (Map.Entry<Integer, Double> point : seconds.entrySet()) {
            double x = Math.log(point.getKey());
            double y = Math.log(point.getValue());
            sx += x;
            sy += y;
            sxx += x * x;
            sxy += x * y;
        }
        return (n * sxy - sx * sy) / (n * sxx - sx * sx);
    }
}

package org.hemu.query.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;

/** Measures how many events a second are folded into rows and five levels of sums on the embedded server; no test. */
final class Throughput {
    private Throughput() {}

    /** Arguments: how many events, and of how many worksites. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int events = Integer.parseInt(arguments[0]);
        int sites = Integer.parseInt(arguments[1]);
        WorksiteLog log = new WorksiteLog().with(new Province(81, sites, false).events(events));
        Path directory = Files.createTempDirectory("throughput");
        try {
            feed(log, directory, List.of(new Worksites()), "worksites");
            feed(log, directory, List.of(new Worksites(), new Bustle()), "worksites and bustle");
        } finally {
            delete(directory);
        }
    }

    private static void feed(WorksiteLog log, Path directory, List<Projection<?>> projections, String what)
            throws InterruptedException {
        Path own = directory.resolve(what);
        List<String> names = projections.stream().<String>map(Projection::name).toList();
        try (ReadSide readSide = new ReadSide(
                log,
                log::decode,
                MongoStore.on(EmbeddedMongo.in(own), "hemu"),
                projections,
                InstantSource.system(),
                "throughput")) {
            long start = System.nanoTime();
            readSide.start();
            readSide.await(log.head() - 1, names, Duration.ofHours(1));
            report(what + ", first", log.head(), start, own);
            for (int i = 0; i < 3; i++) {
                long again = System.nanoTime();
                names.forEach(readSide::rebuild);
                while (!names.stream().allMatch(readSide::switchTo)) {
                    Thread.onSpinWait();
                }
                report(what + ", rebuilt", log.head(), again, own);
            }
        }
        System.out.printf("closed: %d MB%n", size(own));
    }

    private static void report(String what, long events, long start, Path directory) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%s: %.1f s, %.0f events/s, %d MB, %.1f s of CPU in all%n",
                what,
                seconds,
                events / seconds,
                size(directory),
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1e3);
    }

    private static long size(Path directory) {
        return directory.resolve("read-models.db").toFile().length() / (1024 * 1024);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

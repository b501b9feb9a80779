package org.hemu.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures everything within ten minutes and writes what came out as JSON and as a table. Its name keeps it out of the
 * tests; only the profile for measuring names it.
 */
class Benchmark {
    private static final Path REPORT = Path.of("target/benchmark");
    private static final int EMPLOYERS = 150;
    private static final List<String> CHOSEN = Stream.of(
                    System.getProperty("benchmark.arms", "").split(","))
            .filter(name -> !name.isBlank())
            .toList();

    /** One group of measurements; {@code -Dbenchmark.arms=appending,commanding} chooses some. */
    interface Arm {
        void measure(Report report) throws Exception;
    }

    @BeforeAll
    static void quietly() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Test
    void measures() throws Exception {
        Path folder = Files.createDirectories(REPORT);
        Path work = Files.createTempDirectory(folder, "work");
        Report report = new Report();
        try (Population population = Population.played(work.resolve("played"), EMPLOYERS)) {
            Map<String, Arm> arms = new LinkedHashMap<>();
            arms.put("appending", new Appending(work.resolve("appending"), population));
            arms.put("sealing", new Sealing(work.resolve("sealing"), population));
            arms.put("commanding", new Commanding(work.resolve("commanding"), population));
            arms.put("replaying", new Replaying(work.resolve("replaying"), population));
            arms.put("rebuilding", new Rebuilding(work.resolve("rebuilding"), population));
            arms.put("stock", new StockAxon(work.resolve("stock"), population));
            arms.put("growing", new Growing(work.resolve("growing"), population));
            for (Map.Entry<String, Arm> arm : arms.entrySet()) {
                if (CHOSEN.isEmpty() || CHOSEN.contains(arm.getKey())) {
                    arm.getValue().measure(report);
                }
            }
        } finally {
            delete(work);
        }
        report.write(folder);
        System.out.println(report.table());
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

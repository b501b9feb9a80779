package org.hemu.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured so far. */
final class Report {
    private static final Duration BOUND = Duration.ofMinutes(10);

    private final long start = System.nanoTime();
    private final List<Ratio> ratios = new ArrayList<>();
    private final Map<String, Object> facts = new LinkedHashMap<>();

    Report() {
        facts.put("java", Runtime.version().toString());
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put("maximumHeapMegabytes", Runtime.getRuntime().maxMemory() >> 20);
        facts.put("log", "SQLite, write-ahead log, synchronous=FULL: a commit is on the disk when it is acknowledged");
        facts.put("readStore", "the embedded Mongo wire server, kept in a file");
    }

    void add(Ratio ratio) {
        ratios.add(ratio);
        System.out.printf(Locale.ROOT, "%4d s  %s%n", seconds(), ratio.line());
    }

    void fact(String name, Object value) {
        facts.put(name, value);
        System.out.printf(Locale.ROOT, "%4d s  %s: %s%n", seconds(), name, value);
    }

    /** How much of the ten minutes is left. */
    Duration left() {
        return BOUND.minusNanos(System.nanoTime() - start);
    }

    private long seconds() {
        return (System.nanoTime() - start) / 1_000_000_000;
    }

    String table() {
        StringBuilder table = new StringBuilder("""

                | | Measured | Ours | Baseline | | Ratio | Target | |
                |---|---|---:|---:|---|---:|---|---|
                """);
        ratios.forEach(ratio -> table.append(ratio.row()).append('\n'));
        return table.toString();
    }

    void write(Path folder) throws IOException {
        fact("seconds", seconds());
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put("ratios", ratios);
        Files.writeString(
                folder.resolve("benchmark.json"),
                JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(all)
                        + "\n");
        Files.writeString(folder.resolve("benchmark.md"), table());
    }
}

package org.hemu.query.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A feeder in a JVM of its own, to be killed without a chance to say goodbye. */
final class FeederProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader positions;

    FeederProcess(String where, String owner) throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Feeder.class.getName(),
                        where,
                        owner))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        positions = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Waits until it says that it has reached the position. */
    void reaches(long position) throws IOException {
        String line = positions.readLine();
        while (line != null && (!line.matches("\\d+") || Long.parseLong(line) < position)) {
            line = positions.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the feeder ended early");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hemu.eventstore.JsonBytes;

/**
 * One stored form, pinned. A file that is missing is written below {@code target} for somebody to look at and copy on
 * purpose.
 */
record GoldenFile(String directory, String name) {
    private static final Path RESOURCES = Path.of("src/test/resources");

    /** What is stored, laid out for people. */
    String content() throws IOException {
        return Files.readString(path());
    }

    void holds(JsonBytes stored) throws IOException {
        String pretty = HemuJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(HemuJson.mapper().readTree(stored.utf8()));
        if (Files.notExists(path())) {
            Path proposal =
                    Files.createDirectories(Path.of("target", directory)).resolve(path().getFileName());
            Files.writeString(proposal, pretty + "\n");
            throw new AssertionError("no golden file " + path() + "; look at " + proposal);
        }
        assertThat(pretty).isEqualToIgnoringNewLines(content().strip());
    }

    private Path path() {
        return RESOURCES.resolve(directory).resolve(name + ".json");
    }
}

package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The stored form of every event, pinned. A file that is missing is written to {@code target/golden} for somebody to look
 * at and copy on purpose.
 */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final EventCatalogue CATALOGUE = EventCatalogue.ofHemu();
    private static final EventCodec CODEC = EventCodec.ofHemu();

    @Test
    void everyKindOfEventHasASample() {
        List<String> sampled = EventSamples.ALL.stream()
                .map(event -> CATALOGUE.of(event).name())
                .toList();
        assertThat(sampled)
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.entries().stream()
                        .map(EventCatalogue.Entry::name)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> isStoredAsItEverWas() {
        return EventSamples.ALL.stream()
                .map(event -> DynamicTest.dynamicTest(CATALOGUE.of(event).name(), () -> compare(event)));
    }

    @Test
    void everyOlderRevisionHasASample() {
        assertThat(Stream.concat(EventSamples.OLDER.keySet().stream(), EventSamples.READABLE.stream()))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.entries().stream()
                        .flatMap(entry -> IntStream.range(1, entry.revision())
                                .mapToObj(revision -> entry.name() + "@" + revision))
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> isReadAsItEverWas() {
        return EventSamples.OLDER.entrySet().stream()
                .map(older -> DynamicTest.dynamicTest(older.getKey(), () -> {
                    String[] name = older.getKey().split("@");
                    String golden = Files.readString(GOLDEN.resolve(older.getKey() + ".json"));
                    assertThat(decoded(name[0], Integer.parseInt(name[1]), golden))
                            .isEqualTo(older.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedByItsNameWhenItHoldsAPersonReadable() {
        return EventSamples.READABLE.stream()
                .map(older -> DynamicTest.dynamicTest(older, () -> {
                    String[] name = older.split("@");
                    String golden = Files.readString(GOLDEN.resolve(older + ".json"));
                    assertThatThrownBy(() -> decoded(name[0], Integer.parseInt(name[1]), golden))
                            .isInstanceOf(ReadablePersonRecorded.class)
                            .hasMessageContainingAll(name[0], "revision 1");
                }));
    }

    private static void compare(Event event) throws IOException {
        EventCatalogue.Entry entry = CATALOGUE.of(event);
        String name = entry.name() + "@" + entry.revision() + ".json";
        String encoded = CODEC.encode("any", 0, "id", event, EventSamples.PROVENANCE)
                .payload()
                .toString();
        String pretty = HemuJson.mapper()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(HemuJson.mapper().readTree(encoded));
        Path golden = GOLDEN.resolve(name);
        if (Files.notExists(golden)) {
            Path proposal = Files.createDirectories(Path.of("target/golden")).resolve(name);
            Files.writeString(proposal, pretty + "\n");
            throw new AssertionError("no golden file " + golden + "; look at " + proposal);
        }
        assertThat(pretty).isEqualToIgnoringNewLines(Files.readString(golden).strip());
        assertThat(decoded(entry.name(), entry.revision(), Files.readString(golden)))
                .isEqualTo(event);
    }

    private static Event decoded(String name, int revision, String payload) {
        JsonBytes provenance = JsonBytes.of(HemuJson.mapper().writeValueAsBytes(EventSamples.PROVENANCE));
        return CODEC.decode(new StoredEvent(
                        0, "any", "id", 0, "e", name, revision, Instant.EPOCH, JsonBytes.of(payload), provenance))
                .event();
    }
}

package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

/** The stored form of every event, pinned. */
class GoldenFilesTest {
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
                    String golden = golden(older.getKey()).content();
                    assertThat(decoded(name[0], Integer.parseInt(name[1]), golden))
                            .isEqualTo(older.getValue());
                }));
    }

    @TestFactory
    Stream<DynamicTest> isRefusedByItsNameWhenItHoldsAPersonReadable() {
        return EventSamples.READABLE.stream()
                .map(older -> DynamicTest.dynamicTest(older, () -> {
                    String[] name = older.split("@");
                    String golden = golden(older).content();
                    assertThatThrownBy(() -> decoded(name[0], Integer.parseInt(name[1]), golden))
                            .isInstanceOf(ReadablePersonRecorded.class)
                            .hasMessageContainingAll(name[0], "revision 1");
                }));
    }

    private static void compare(Event event) throws IOException {
        EventCatalogue.Entry entry = CATALOGUE.of(event);
        GoldenFile golden = golden(entry.name() + "@" + entry.revision());
        golden.holds(
                CODEC.encode("any", 0, "id", event, EventSamples.PROVENANCE).payload());
        assertThat(decoded(entry.name(), entry.revision(), golden.content())).isEqualTo(event);
    }

    private static GoldenFile golden(String name) {
        return new GoldenFile("golden", name);
    }

    private static Event decoded(String name, int revision, String payload) {
        JsonBytes provenance = JsonBytes.of(HemuJson.mapper().writeValueAsBytes(EventSamples.PROVENANCE));
        return CODEC.decode(new StoredEvent(
                        0, "any", "id", 0, "e", name, revision, Instant.EPOCH, JsonBytes.of(payload), provenance))
                .event();
    }
}

package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class EventCatalogueTest {
    private static final JurisdictionCode PROVINCE = new JurisdictionCode("220000000000");

    sealed interface TwoOfAName extends Event {
        @EventType("test.same")
        record One(String aggregateId, JurisdictionCode jurisdiction) implements TwoOfAName {}

        @EventType("test.same")
        record Other(String aggregateId, JurisdictionCode jurisdiction) implements TwoOfAName {}
    }

    sealed interface Nameless extends Event {
        record Thing(String aggregateId, JurisdictionCode jurisdiction) implements Nameless {}
    }

    sealed interface Revised extends Event {
        @EventType(value = "test.counted", revision = 3)
        record Counted(String aggregateId, JurisdictionCode jurisdiction, int count, String unit) implements Revised {}
    }

    /** Revision 1 called the number {@code n}; revision 2 had no unit. */
    private record Step(int fromRevision) implements Upcaster {
        @Override
        public String type() {
            return "test.counted";
        }

        @Override
        public ObjectNode upcast(ObjectNode payload) {
            if (fromRevision == 1) {
                payload.set("count", payload.remove("n"));
            } else {
                payload.put("unit", "人");
            }
            return payload;
        }
    }

    private static StoredEvent stored(String type, int revision, String payload) {
        return new StoredEvent(
                7,
                "test",
                "t-1",
                0,
                "e",
                type,
                revision,
                Instant.EPOCH,
                JsonBytes.of(payload),
                JsonBytes.of(HemuJson.mapper().writeValueAsBytes(EventSamples.PROVENANCE)));
    }

    @Test
    void knowsEveryEventOfThePublishedLanguage() throws Exception {
        EventCatalogue catalogue = EventCatalogue.ofHemu();
        assertThat(catalogue.entries()).extracting(EventCatalogue.Entry::event).containsAll(eventsOfTheApi());
    }

    /** JSON would hold what a record says of itself by a method that is named like a property. */
    @Test
    void nothingDerivedIsStored() throws IOException {
        assertThat(recordsOfTheApi().stream()
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && method.getParameterCount() == 0)
                        .filter(method -> method.getName().matches("(is|get)[A-Z].*")))
                .isEmpty();
    }

    private static List<Class<? extends Event>> eventsOfTheApi() throws IOException {
        return recordsOfTheApi().stream()
                .filter(Event.class::isAssignableFrom)
                .<Class<? extends Event>>map(type -> type.asSubclass(Event.class))
                .toList();
    }

    private static List<Class<?>> recordsOfTheApi() throws IOException {
        Path classes = Path.of("../api/target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("package-info.class"))
                    .<Class<?>>map(name -> load(name.replace('/', '.').replaceAll("\\.class$", "")))
                    .filter(Class::isRecord)
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void refusesTwoEventsOfOneName() {
        assertThatThrownBy(() -> new EventCatalogue(List.of(TwoOfAName.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("test.same", "One", "Other");
    }

    @Test
    void refusesAnEventWithoutAName() {
        assertThatThrownBy(() -> new EventCatalogue(List.of(Nameless.class))).hasMessageContaining("Thing");
    }

    @Test
    void namesTheUnknownType() {
        assertThatThrownBy(() -> EventCodec.ofHemu().decode(stored("employer.vanished", 1, "{}")))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContaining("employer.vanished");
    }

    @Test
    void namesTheRevisionThatIsNewerThanTheProgram() {
        assertThatThrownBy(() -> EventCodec.ofHemu().decode(stored("employer.renamed", 9, "{}")))
                .isInstanceOf(UnknownEventType.class)
                .hasMessageContainingAll("employer.renamed", "9");
    }

    @Test
    void bringsOldRevisionsToTheNewestStepByStep() {
        EventCodec codec =
                new EventCodec(new EventCatalogue(List.of(Revised.class)), List.of(new Step(1), new Step(2)));
        var expected = new Revised.Counted("t-1", PROVINCE, 5, "人");
        assertThat(codec.decode(stored(
                                "test.counted",
                                1,
                                "{\"aggregateId\":\"t-1\",\"jurisdiction\":\"220000000000\",\"n\":5}"))
                        .event())
                .isEqualTo(expected);
        assertThat(codec.decode(stored(
                                "test.counted",
                                2,
                                "{\"aggregateId\":\"t-1\",\"jurisdiction\":\"220000000000\",\"count\":5}"))
                        .event())
                .isEqualTo(expected);
    }

    @Test
    void refusesAChainWithAMissingOrDoubleStep() {
        EventCatalogue catalogue = new EventCatalogue(List.of(Revised.class));
        assertThatThrownBy(() -> new EventCodec(catalogue, List.of(new Step(1))))
                .hasMessageContaining("test.counted revision 2");
        assertThatThrownBy(() -> new EventCodec(catalogue, List.of(new Step(1), new Step(1), new Step(2))))
                .hasMessageContaining("two upcasters");
    }

    @Test
    void refusesUnknownAndMissingPropertiesByName() {
        EventCodec codec = EventCodec.ofHemu();
        String right = "{\"code\":\"220102000000\",\"name\":\"南关区\",\"effectiveOn\":\"2010-01-01\"";
        assertThatThrownBy(() -> codec.decode(stored("jurisdiction.renamed", 1, right + ",\"surprise\":1}")))
                .hasMessageContaining("surprise");
        assertThatThrownBy(() -> codec.decode(stored("jurisdiction.renamed", 1, "{\"code\":\"220102000000\"}")))
                .hasMessageContaining("name");
        assertThatThrownBy(
                        () -> codec.decode(stored("jurisdiction.renamed", 1, right.replace("\"南关区\"", "null") + "}")))
                .hasMessageContaining("name");
    }
}

package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of numbers and maps on their way into the log and back. */
class StoredFormTest {
    sealed interface Wages extends Event {
        @EventType(value = "test.wage-agreed", revision = 2)
        record Agreed(String aggregateId, JurisdictionCode jurisdiction, BigDecimal monthly) implements Wages {}
    }

    /** Revision 1 called it {@code wage}. */
    private record Renamed(String type, int fromRevision) implements Upcaster {
        @Override
        public ObjectNode upcast(ObjectNode payload) {
            payload.set("monthly", payload.remove("wage"));
            return payload;
        }
    }

    private static final EventCatalogue CATALOGUE = new EventCatalogue(List.of(Wages.class));
    private static final Renamed RENAMED = new Renamed("test.wage-agreed", 1);

    private static Event decoded(String rest) {
        String payload = "{\"aggregateId\":\"w\",\"jurisdiction\":\"220000000000\"," + rest + "}";
        JsonBytes provenance = JsonBytes.of(HemuJson.mapper().writeValueAsBytes(EventSamples.PROVENANCE));
        return new EventCodec(CATALOGUE, List.of(RENAMED))
                .decode(new StoredEvent(
                        0, "wage", "w", 0, "e", RENAMED.type(), 1, Instant.EPOCH, JsonBytes.of(payload), provenance))
                .event();
    }

    @Test
    void moneyKeepsEveryDigitOnItsWayThroughAnUpcaster() {
        assertThat(decoded("\"wage\":12345678901234567.120"))
                .isInstanceOfSatisfying(
                        Wages.Agreed.class,
                        agreed -> assertThat(agreed.monthly()).isEqualTo(new BigDecimal("12345678901234567.120")));
    }

    @Test
    void entriesOfAMapAreWrittenInTheOrderOfTheirKeys() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("termInMonths", "12");
        facts.put("capInMonths", "2");
        facts.put("probation", "3");
        assertThat(HemuJson.mapper().writeValueAsString(facts))
                .isEqualTo("{\"capInMonths\":\"2\",\"probation\":\"3\",\"termInMonths\":\"12\"}");
    }

    @Test
    void nestingIsReadDownToALimitAndNoDeeper() {
        assertThat(HemuJson.mapper().readTree(nested(32)).isArray()).isTrue();
        assertThatThrownBy(() -> HemuJson.mapper().readTree(nested(33))).isInstanceOf(StreamConstraintsException.class);
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    @Test
    void upcasterThatReadsNothingIsRefused() {
        for (Renamed useless : List.of(new Renamed("test.wage-agreed", 2), new Renamed("test.misspelt", 1))) {
            assertThatThrownBy(() -> new EventCodec(CATALOGUE, List.of(RENAMED, useless)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(useless.type() + " revision " + useless.fromRevision());
        }
    }
}

package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Provenance;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stored form of what stands beside every event: who acted, by which command, caused by what. */
class ProvenanceGoldenFilesTest {
    private static final EventCodec CODEC = EventCodec.ofHemu();
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");

    /** Every value differs from every other, so that none can take another's place. */
    private static final Map<String, Provenance> PROVENANCES = Map.of(
            "of-an-agent-with-a-request-key",
            new Provenance(
                    new Actor("agent-7", "王芳", Role.EMPLOYER_AGENT, NANGUAN, "D2143569X", "hr-program"),
                    "SubmitFiling",
                    "correlation-1",
                    "cause-2",
                    "request-3"),
            "of-a-clerk",
            new Provenance(
                    Actor.of("clerk-220102-1", "李敏", Role.FILING_CLERK, NANGUAN, "pages"),
                    "AcceptFiling",
                    "correlation-4",
                    "cause-5",
                    null),
            "of-a-part-of-the-program",
            new Provenance(
                    Actor.system("transfer", NANGUAN),
                    Actor.of("clerk-220103-2", "赵敏", Role.FILING_CLERK, new JurisdictionCode("220103000000"), "portal"),
                    "FileHire",
                    "correlation-6",
                    "cause-7",
                    "request-8"));

    @TestFactory
    Stream<DynamicTest> isStoredAndReadAsItEverWas() {
        return PROVENANCES.entrySet().stream()
                .map(provenance -> DynamicTest.dynamicTest(provenance.getKey(), () -> {
                    GoldenFile golden = new GoldenFile("golden-metadata", provenance.getKey());
                    golden.holds(stored(provenance.getValue()).metadata());
                    assertThat(read(golden.content())).isEqualTo(provenance.getValue());
                }));
    }

    /** Each role is written by this name, and read by it, for as long as there are logs. */
    @Test
    void rolesKeepTheirNames() {
        assertThat(Stream.of(Role.values())
                        .map(HemuJson.mapper()::writeValueAsString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("""
                        "EMPLOYER_AGENT" "FILING_CLERK" "COORDINATOR" "MEDIATOR" "INSPECTOR" "PETITION_OFFICER" \
                        "FUNDING_OFFICER" "TRIPARTITE_SECRETARY" "STATISTICIAN" "SUPERVISOR" "LEADER" "AUDITOR" \
                        "INTEGRATOR" "ADMINISTRATOR" "SYSTEM\"""");
    }

    private static NewEvent stored(Provenance provenance) {
        return CODEC.encode("any", 0, "id", EventSamples.ALL.getFirst(), provenance);
    }

    private static Provenance read(String metadata) {
        NewEvent event = stored(EventSamples.PROVENANCE);
        return CODEC.decode(new StoredEvent(
                        0,
                        event.aggregateType(),
                        event.aggregateId(),
                        0,
                        event.eventId(),
                        event.type(),
                        event.revision(),
                        Instant.EPOCH,
                        event.payload(),
                        JsonBytes.of(metadata)))
                .provenance();
    }
}

package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.eventstore.codec.EventSamples.CONTRACT;
import static org.hemu.eventstore.codec.EventSamples.EMPLOYER;
import static org.hemu.eventstore.codec.EventSamples.FILING;
import static org.hemu.eventstore.codec.EventSamples.NANGUAN;
import static org.hemu.eventstore.codec.EventSamples.RELATIONSHIP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The stored form of everything a filing can say, submitted and corrected. */
class FilingContentGoldenFilesTest {
    private static final EventCodec CODEC = EventCodec.ofHemu();
    private static final LocalDate DAY = LocalDate.of(2012, 9, 30);

    /** Of every kind one with everything in it, and one with nothing in it that can be absent. */
    private static final Map<String, FilingContent> CONTENTS = new TreeMap<>(Map.of(
            "hire",
            new FilingContent.Hire(DAY, CONTRACT, true, LocalDate.of(2010, 4, 1), RELATIONSHIP),
            "hire-without-contract",
            new FilingContent.Hire(DAY, null, false, null, null),
            "first-contract",
            new FilingContent.FirstContract(CONTRACT),
            "renewal",
            new FilingContent.Renewal(CONTRACT, true),
            "amendment",
            new FilingContent.Amendment(DAY, CONTRACT, "岗位变动"),
            "ending",
            new FilingContent.Ending(
                    DAY, EndingGround.PAY_LATE_OR_SHORT, Set.of(Protection.MEDICAL_PERIOD), true, DAY.plusDays(8)),
            "ending-without-certificate",
            new FilingContent.Ending(DAY, EndingGround.PAY_LATE_OR_SHORT, Set.of(), false, null),
            "transfer-out",
            new FilingContent.TransferOut(
                    DAY, new EmployerId("200000002"), new RelationshipId("aebagbafaydqqcikbmga2dqpca"), "合并")));

    @Test
    void everyKindOfContentHasASample() {
        assertThat(CONTENTS.values().stream().map(FilingContent::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(FilingContent.class.getPermittedSubclasses()));
    }

    @TestFactory
    Stream<DynamicTest> isStoredAndReadAsItEverWas() {
        return CONTENTS.entrySet().stream()
                .flatMap(content -> Stream.of(submitted(content.getValue()), corrected(content.getValue()))
                        .map(event -> pinned(event, content.getKey())));
    }

    private static DynamicTest pinned(Event event, String content) {
        NewEvent stored = CODEC.encode("relationship", 0, "id", event, EventSamples.PROVENANCE);
        GoldenFile golden = new GoldenFile("golden-contents", stored.type() + "@" + stored.revision() + "+" + content);
        return DynamicTest.dynamicTest(golden.name(), () -> {
            golden.holds(stored.payload());
            assertThat(CODEC.decode(new StoredEvent(
                                    0,
                                    stored.aggregateType(),
                                    stored.aggregateId(),
                                    stored.sequence(),
                                    stored.eventId(),
                                    stored.type(),
                                    stored.revision(),
                                    Instant.EPOCH,
                                    JsonBytes.of(golden.content()),
                                    stored.metadata()))
                            .event())
                    .isEqualTo(event);
        });
    }

    private static Event submitted(FilingContent content) {
        return new RelationshipEvent.FilingSubmitted(RELATIONSHIP, EMPLOYER, NANGUAN, FILING, content);
    }

    private static Event corrected(FilingContent content) {
        return new RelationshipEvent.FilingCorrected(
                RELATIONSHIP,
                EMPLOYER,
                NANGUAN,
                FILING,
                content,
                "更正",
                true,
                new FirstSubmission(LocalDate.of(2012, 4, 10), NANGUAN, true));
    }
}

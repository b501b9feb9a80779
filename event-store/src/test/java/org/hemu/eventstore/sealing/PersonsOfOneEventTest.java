package org.hemu.eventstore.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.NewEvent;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.codec.EventSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event can hold several persons, each under a key of their own. */
class PersonsOfOneEventTest {
    private static final SubjectId LI = new SubjectId("li");
    private static final PersonalData LI_QIANG = new PersonalData("李强", null, "0431-80000000", null);
    private static final PersonalData NAME_ONLY = new PersonalData("王和", null, null, null);

    private Vault vault;

    @BeforeEach
    void open(@TempDir Path directory) {
        vault = new Vault(KeyStores.sqlite(directory.resolve("subjects.sqlite")), KeyEncryptionKeys.generate());
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void opensOneOfTwoPersonsInAnEventWhenTheOtherIsErased() {
        SubjectId wang = new SubjectId("wang");
        EventCodec codec = EventCodec.ofHemu();
        NewEvent recorded = codec.encode(
                "mediation-case",
                0,
                "e",
                mediationOf(
                        new WorkerParty(LI, vault.seal(LI, "a-1", LI_QIANG)),
                        new WorkerParty(wang, vault.seal(wang, "a-1", NAME_ONLY))),
                EventSamples.PROVENANCE);

        vault.destroy(LI, vault.keyOf(LI).orElseThrow());

        Event read = codec.decode(new StoredEvent(
                        0,
                        recorded.aggregateType(),
                        recorded.aggregateId(),
                        0,
                        "e",
                        recorded.type(),
                        recorded.revision(),
                        Instant.EPOCH,
                        recorded.payload(),
                        recorded.metadata()))
                .event();
        assertThat(SealedPerson.in(read, LI).flatMap(vault::open)).isEmpty();
        assertThat(SealedPerson.in(read, wang).flatMap(vault::open)).contains(NAME_ONLY);
    }

    private static Event mediationOf(WorkerParty... workers) {
        MediationInitiated sample = EventSamples.ALL.stream()
                .filter(MediationInitiated.class::isInstance)
                .map(MediationInitiated.class::cast)
                .findFirst()
                .orElseThrow();
        Dispute dispute = sample.dispute();
        return new MediationInitiated(
                sample.caseId(),
                sample.jurisdiction(),
                sample.bodyId(),
                sample.record(),
                new Dispute(
                        List.of(workers),
                        dispute.employer(),
                        dispute.categories(),
                        dispute.commonClaim(),
                        dispute.claimedFen()),
                sample.origin(),
                sample.matter(),
                sample.initiatedOn());
    }
}

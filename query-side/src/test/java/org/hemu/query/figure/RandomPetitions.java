package org.hemu.query.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.Batch;
import org.hemu.api.petition.Classification;
import org.hemu.api.petition.OversightEvent.ReclassificationConfirmed;
import org.hemu.api.petition.OversightEvent.ReclassificationProposed;
import org.hemu.api.petition.PetitionForm;
import org.hemu.api.petition.PetitionKind;
import org.hemu.api.petition.PetitionTopic;
import org.hemu.api.petition.ReceptionEvent.PetitionForwarded;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.Recipient;
import org.hemu.api.petition.ReclassificationGround;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.mediation.MediationStory;

/** Petitions that are registered, forwarded, reclassified and handed over from mediation at random, most of them in two years. */
final class RandomPetitions {
    private static final Classification PAY = new Classification(PetitionKind.APPEAL, PetitionTopic.PAY);
    private static final Classification NONE = new Classification(PetitionKind.NONE, PetitionTopic.NOT_LABOUR);
    private static final DocumentDigest LETTER =
            new DocumentDigest(DocumentKind.PETITION, "0123456789abcdef".repeat(4));

    private RandomPetitions() {}

    static PetitionRegistered registered(CaseId id, JurisdictionCode unit, int persons, LocalDate on) {
        return new PetitionRegistered(
                id,
                unit,
                Recipient.ORGAN,
                PAY,
                new Batch(PetitionForm.LETTER, persons, List.of(), List.of(), LETTER, on),
                null,
                null,
                false,
                null,
                id,
                ClockChanges.NONE);
    }

    static Event[] of(Random random, int count, List<JurisdictionCode> units) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CaseId id = MediationStory.caseOf(5_000 + i);
            JurisdictionCode unit = units.get(random.nextInt(units.size()));
            LocalDate on = LocalDate.of(2011, 4, 1).plusDays(random.nextInt(500));
            events.add(registered(id, unit, 1 + random.nextInt(9), on));
            JurisdictionCode to = units.get(random.nextInt(units.size()));
            switch (random.nextInt(5)) {
                case 0 -> events.add(new PetitionForwarded(id, to, unit, on.plusDays(1), ClockChanges.NONE));
                case 1 -> {
                    events.add(new ReclassificationProposed(
                            id, unit, NONE, ReclassificationGround.FOUND_ON_EXAMINATION, LETTER, "zheng", on));
                    if (random.nextBoolean()) {
                        events.add(new ReclassificationConfirmed(id, unit, PAY, NONE, "zheng", "he", on.plusDays(2)));
                    }
                }
                case 2 -> {
                    CaseId from = MediationStory.caseOf(9_000 + i);
                    events.add(MediationStory.applied(
                            from,
                            unit,
                            on.minusDays(20).toString(),
                            on.minusDays(15).toString()));
                    events.add(new MediationTransferred(
                            from, unit, Channel.PETITION, id, on.plusDays(random.nextInt(3) - 1), ClockChanges.NONE));
                }
                default -> {
                    // It stays where it is.
                }
            }
        }
        return events.toArray(Event[]::new);
    }
}

package org.hemu.query.figure;

import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.caseOf;
import static org.hemu.query.mediation.MediationStory.deadline;
import static org.hemu.query.mediation.MediationStory.ended;
import static org.hemu.query.mediation.MediationStory.extended;
import static org.hemu.query.mediation.MediationStory.failed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.petition.ReceptionEvent.PetitionReferred;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;

/** Cases that are opened, referred, accepted, concluded in time or late, extended and applied for again at random. */
final class RandomCases {
    private final Random random;
    private final List<Event> events = new ArrayList<>();
    private int number = 100;

    private RandomCases(Random random) {
        this.random = random;
    }

    static Event[] of(Random random, int count, List<JurisdictionCode> units, LocalDate beginning) {
        RandomCases cases = new RandomCases(random);
        for (int i = 0; i < count; i++) {
            cases.matter(units.get(random.nextInt(units.size())), beginning.plusDays(random.nextInt(3_000)));
        }
        return cases.events.toArray(Event[]::new);
    }

    private void matter(JurisdictionCode unit, LocalDate on) {
        CaseId id = caseOf(number++);
        events.add(applied(id, unit, on.toString(), on.plusDays(5).toString()));
        if (random.nextInt(5) == 0) {
            referred(id, unit, on.plusDays(random.nextInt(5)));
        }
        if (random.nextInt(4) > 0) {
            mediated(id, unit, on.plusDays(2));
        }
        if (random.nextInt(4) == 0) {
            again(id, unit, on.plusDays(random.nextInt(90)));
        }
    }

    private void mediated(CaseId id, JurisdictionCode unit, LocalDate accepted) {
        LocalDate limit = accepted.plusDays(15);
        events.add(accepted(id, unit, accepted.toString(), limit.toString()));
        String inTime = accepted.plusDays(random.nextInt(16)).toString();
        switch (random.nextInt(6)) {
            case 0 -> events.add(agreed(id, unit, inTime));
            case 1 -> events.add(ended(id, unit, Outcome.NOT_REACHED, inTime));
            case 2 -> events.add(failed(id, unit, accepted.toString(), limit.toString()));
            case 3 -> {
                events.add(failed(id, unit, accepted.toString(), limit.toString()));
                events.add(extended(id, unit, inTime, limit.plusDays(30).toString()));
                events.add(agreed(id, unit, limit.plusDays(random.nextInt(31)).toString()));
            }
            case 4 ->
                events.add(new MediationTransferred(
                        id, unit, Channel.ARBITRATION, null, LocalDate.parse(inTime), ClockChanges.NONE));
            default -> {
                // It goes on.
            }
        }
    }

    /** A petition that goes there, before it is accepted or after that. */
    private void referred(CaseId to, JurisdictionCode unit, LocalDate on) {
        CaseId petition = caseOf(number++);
        events.add(RandomPetitions.registered(petition, unit, 1, on.minusDays(3)));
        events.add(new PetitionReferred(petition, unit, Channel.MEDIATION, to, null, on, ClockChanges.NONE));
    }

    private void again(CaseId matter, JurisdictionCode unit, LocalDate on) {
        CaseId id = caseOf(number++);
        events.add(applied(
                id,
                unit,
                DisputeCategory.PAY,
                matter,
                on.toString(),
                deadline(
                        ClockKind.MEDIATION_ACCEPTANCE,
                        on.toString(),
                        on.plusDays(5).toString())));
        mediated(id, unit, on.plusDays(2));
    }
}

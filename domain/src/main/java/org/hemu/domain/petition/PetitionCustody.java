package org.hemu.domain.petition;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind.Nature;
import org.hemu.api.casework.Deadline;
import org.hemu.api.petition.PetitionCustodyCommand;
import org.hemu.api.petition.PetitionCustodyCommand.ArchivePetition;
import org.hemu.api.petition.PetitionCustodyCommand.ReviewPetitionDeadlines;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionArchived;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionDeadlineMissed;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionDeadlinesRecomputed;
import org.hemu.api.petition.PetitionCustodyEvent.PetitionTermExpired;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionRejection.OversightOpen;
import org.hemu.api.petition.PetitionRejection.RecourseOpen;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Stage.Answered;
import org.hemu.domain.petition.Stage.Ended;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/** What time does to a petition. Asked too early, twice, or after a clock stopped, it does nothing. */
final class PetitionCustody {
    private PetitionCustody() {}

    static Decision<PetitionEvent> decide(
            PetitionCustodyCommand command, OnRegister petition, PetitionCircumstances now) {
        return switch (command) {
            case ReviewPetitionDeadlines _ -> new Decision.Accepted<>(reviewed(petition, now));
            case ArchivePetition c -> archive(c, petition, now);
        };
    }

    private static List<PetitionEvent> reviewed(OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        List<PetitionEvent> events = new ArrayList<>();
        List<Deadline> changed = petition.clocks().changedUnder(now.calendar());
        if (!changed.isEmpty()) {
            List<Deadline> before = changed.stream()
                    .flatMap(after -> petition.clocks().of(after.clock()).stream())
                    .toList();
            events.add(new PetitionDeadlinesRecomputed(facts.id(), facts.jurisdiction(), before, changed, now.today()));
        }
        petition.clocks().with(changed).newlyOver(now.today()).stream()
                .map(deadline -> ranOut(deadline, facts, now.today()))
                .forEach(events::add);
        return List.copyOf(events);
    }

    private static PetitionEvent ranOut(Deadline deadline, PetitionFacts facts, LocalDate today) {
        return deadline.clock().nature() == Nature.DUTY
                ? new PetitionDeadlineMissed(facts.id(), facts.jurisdiction(), deadline, today)
                : new PetitionTermExpired(facts.id(), facts.jurisdiction(), deadline, today);
    }

    private static Decision<PetitionEvent> archive(ArchivePetition c, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        if (!(petition.stage() instanceof Ended || petition.stage() instanceof Answered)) {
            return refuse(petition.notIn(PetitionStage.ANSWERED, PetitionStage.REVIEWED, PetitionStage.ENDED));
        }
        return Decision.unless(
                Refusals.first(
                        () -> recourseOpen(petition.stage(), c.archivedOn(), now),
                        () -> oversightOpen(petition.watch()),
                        () -> BusinessDay.wrong(c.archivedOn(), facts.lastStepOn(), now.today(), "/archivedOn")),
                () -> new PetitionArchived(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.archivedOn(),
                        ClockChanges.stopping(petition.clocks().all())));
    }

    /** The petitioner must have had the answer, and the days in which a further one can be asked for must be over. */
    private static Optional<Rejection> recourseOpen(Stage stage, LocalDate day, PetitionCircumstances now) {
        if (!(stage instanceof Answered answered)) {
            return Optional.empty();
        }
        LocalDate delivered = answered.deliveredOn();
        return delivered == null
                ? Optional.of(new RecourseOpen(answered.instance(), null))
                : Recourse.term(answered.instance(), delivered, now)
                        .filter(term -> !term.isOverOn(day))
                        .map(term -> new RecourseOpen(answered.instance(), term.lastDay()));
    }

    private static Optional<Rejection> oversightOpen(Watch watch) {
        return watch.open().isEmpty() && watch.proposal() == null
                ? Optional.empty()
                : Optional.of(new OversightOpen(watch.open(), watch.proposal() != null));
    }
}

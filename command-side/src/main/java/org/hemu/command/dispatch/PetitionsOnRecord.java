package org.hemu.command.dispatch;

import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.domain.petition.Petition;
import org.hemu.domain.petition.PetitionFacts;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Petitions as they are in the log. */
final class PetitionsOnRecord {
    final StateReader<Petition, PetitionEvent> petitions;

    PetitionsOnRecord(EventLog log, Function<StoredEvent, Recorded> decode) {
        this.petitions = new StateReader<>(log, decode, PetitionEvent.class, Petition.initial(), Petition::evolve);
    }

    /** What a petition is; empty while there is no such petition. */
    Optional<PetitionFacts> factsOf(CaseId id) {
        return factsOf(petitions.read(id.value()).state());
    }

    static Optional<PetitionFacts> factsOf(Petition state) {
        return state instanceof Petition.OnRegister petition ? Optional.of(petition.facts()) : Optional.empty();
    }
}

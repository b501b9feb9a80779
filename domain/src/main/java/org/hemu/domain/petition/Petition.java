package org.hemu.domain.petition;

import static org.hemu.domain.shared.Decision.refuse;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.CaseUnknown;
import org.hemu.api.petition.HandlingCommand;
import org.hemu.api.petition.OversightCommand;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.petition.PetitionCustodyCommand;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionRejection.PetitionNotIn;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.ReceptionCommand;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.RecourseCommand;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.Clocks;
import org.hemu.domain.shared.Decision;

/** A petition from the day on which it was received to the archive. Nothing takes it off the register. */
public sealed interface Petition {
    /** Before anything is recorded of an id. */
    static Petition initial() {
        return new Unregistered();
    }

    /** Nothing is known of the id. */
    record Unregistered() implements Petition {}

    /** The petition is on the register. */
    record OnRegister(PetitionFacts facts, Stage stage, Watch watch, Clocks clocks) implements Petition {
        /** Why there is nothing to do for a step that needs another stage. */
        Rejection notIn(PetitionStage... needed) {
            return new PetitionNotIn(facts.id(), List.of(needed), stage.name());
        }
    }

    /** Decides what is asked of a petition. */
    static Decision<PetitionEvent> decide(PetitionCommand command, Petition state, PetitionCircumstances now) {
        return switch (state) {
            case Unregistered _ when command instanceof RegisterPetition c -> Registration.register(c, now);
            case Unregistered _ -> refuse(new CaseUnknown(command.caseId()));
            case OnRegister petition ->
                switch (command) {
                    case ReceptionCommand c -> Reception.decide(c, petition, now);
                    case HandlingCommand c -> Handling.decide(c, petition, now);
                    case RecourseCommand c -> Recourse.decide(c, petition, now);
                    case OversightCommand c -> Oversight.decide(c, petition, now);
                    case PetitionCustodyCommand c -> PetitionCustody.decide(c, petition, now);
                };
        };
    }

    /** The petition after an event. */
    static Petition evolve(Petition state, PetitionEvent event) {
        return switch (event) {
            case PetitionRegistered e -> PetitionFold.registered(e);
            default ->
                state instanceof OnRegister(var facts, var stage, var watch, var clocks)
                        ? new OnRegister(
                                PetitionFold.facts(facts, event),
                                PetitionFold.stage(stage, event),
                                PetitionFold.watch(watch, event),
                                clocks.after(event))
                        : state;
        };
    }
}

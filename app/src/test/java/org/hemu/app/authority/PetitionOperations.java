package org.hemu.app.authority;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.api.authority.Operation;
import org.hemu.api.petition.HandlingCommand;
import org.hemu.api.petition.OversightCommand;
import org.hemu.api.petition.PetitionCustodyCommand;
import org.hemu.api.petition.ReceptionCommand;
import org.hemu.api.petition.RecourseCommand;
import org.hemu.api.shared.Command;

/** Which of the operations are about petitions that are on the register. */
final class PetitionOperations {
    private PetitionOperations() {}

    /** The reading that shows what an operation is about; empty for others, and for what is not registered yet. */
    static Optional<Operation> reading(Operation command) {
        return command != Operation.REGISTER_PETITION && ofPetitions().anyMatch(command::equals)
                ? Optional.of(Operation.READ_PETITIONS)
                : Optional.empty();
    }

    private static Stream<Operation> ofPetitions() {
        return Stream.of(
                        ReceptionCommand.class,
                        HandlingCommand.class,
                        RecourseCommand.class,
                        OversightCommand.class,
                        PetitionCustodyCommand.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(command -> Operation.of(command.asSubclass(Command.class)));
    }
}

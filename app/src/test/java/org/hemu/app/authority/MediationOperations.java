package org.hemu.app.authority;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.authority.Operation;
import org.hemu.api.mediation.AgreementCommand;
import org.hemu.api.mediation.CustodyCommand;
import org.hemu.api.mediation.IntakeCommand;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.ProceedingsCommand;
import org.hemu.api.mediation.RemedyCommand;
import org.hemu.api.shared.Command;

/** Which of the operations are about bodies, and which about cases. */
final class MediationOperations {
    private static final Set<Operation> OPENING =
            EnumSet.of(Operation.APPLY_FOR_MEDIATION, Operation.INITIATE_MEDIATION);

    private MediationOperations() {}

    /** The reading that shows what an operation of mediation is about; empty for others. */
    static Optional<Operation> reading(Operation command) {
        if (OPENING.contains(command) || of(MediationBodyCommand.class).anyMatch(command::equals)) {
            return Optional.of(Operation.READ_MEDIATION_BODIES);
        }
        return ofCases().anyMatch(command::equals) ? Optional.of(Operation.READ_MEDIATION_CASES) : Optional.empty();
    }

    private static Stream<Operation> ofCases() {
        return Stream.of(
                        IntakeCommand.class,
                        ProceedingsCommand.class,
                        AgreementCommand.class,
                        RemedyCommand.class,
                        CustodyCommand.class)
                .flatMap(MediationOperations::of);
    }

    private static Stream<Operation> of(Class<? extends Command> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(command -> Operation.of(command.asSubclass(Command.class)));
    }
}

package org.hemu.app.authority;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.authority.Operation;
import org.hemu.api.inspection.CustodyCommand;
import org.hemu.api.inspection.DecisionCommand;
import org.hemu.api.inspection.HearingCommand;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.IntakeCommand;
import org.hemu.api.inspection.InvestigationCommand;
import org.hemu.api.shared.Command;

/** Which of the operations are about inspection bodies, and which about cases. */
final class InspectionOperations {
    private static final Set<Operation> OPENING = Set.of(Operation.RECEIVE_REPORT, Operation.RECEIVE_COMPLAINT);

    private InspectionOperations() {}

    /** Whether it is about inspection, which there is in counties and above. */
    static boolean isOne(Operation operation) {
        return operation == Operation.READ_INSPECTION_BODIES
                || operation == Operation.READ_INSPECTION_CASES
                || reading(operation).isPresent();
    }

    /** The reading that shows what an operation is about; empty for others, and for a body that is not there yet. */
    static Optional<Operation> reading(Operation command) {
        if (command == Operation.ESTABLISH_INSPECTION_BODY) {
            return Optional.of(Operation.READ_JURISDICTIONS);
        }
        if (OPENING.contains(command) || of(InspectionBodyCommand.class).anyMatch(command::equals)) {
            return Optional.of(Operation.READ_INSPECTION_BODIES);
        }
        return Stream.of(
                                IntakeCommand.class,
                                InvestigationCommand.class,
                                HearingCommand.class,
                                DecisionCommand.class,
                                CustodyCommand.class)
                        .flatMap(InspectionOperations::of)
                        .anyMatch(command::equals)
                ? Optional.of(Operation.READ_INSPECTION_CASES)
                : Optional.empty();
    }

    private static Stream<Operation> of(Class<? extends Command> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .map(command -> Operation.of(command.asSubclass(Command.class)));
    }
}

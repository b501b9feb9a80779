package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Target;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionCommand.RepeatPetition;
import org.hemu.api.shared.Actor;

/** What is about petitions: the unit that has it, or whoever took over from that unit. */
final class PetitionTargets {
    private final LogSurroundings log;

    PetitionTargets(LogSurroundings log) {
        this.log = log;
    }

    /** What a command is about; nothing when there is no such petition. */
    List<Target> of(PetitionCommand command, LocalDate today) {
        return switch (command) {
            case RegisterPetition c -> List.of(Target.unit(c.jurisdiction()));
            case RepeatPetition c -> {
                List<Target> known = ofCase(c.caseId(), today);
                yield known.isEmpty()
                        ? known
                        : Stream.concat(known.stream(), Stream.of(Target.unit(c.receivedBy())))
                                .toList();
            }
            default -> ofCase(command.caseId(), today);
        };
    }

    /** A petition; nothing when there is none of the id. */
    List<Target> ofCase(CaseId id, LocalDate today) {
        return log.petitions()
                .factsOf(id)
                .map(facts -> List.of(Target.unit(log.accountableFor(facts.jurisdiction(), today))))
                .orElse(List.of());
    }

    /** Whether the reader is shown the petition. */
    boolean shows(CaseId id, Actor reader, LocalDate today) {
        return Authority.table().judge(Operation.READ_PETITIONS, reader, ofCase(id, today))
                == Authority.Verdict.PERMITTED;
    }

    /** What shows a petition. */
    Stream<Operation> reading(String id) {
        return log.petitions().factsOf(new CaseId(id)).stream().map(_ -> Operation.READ_PETITIONS);
    }
}

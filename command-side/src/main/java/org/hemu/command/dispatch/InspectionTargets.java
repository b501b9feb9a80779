package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Target;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionCaseCommand;
import org.hemu.api.inspection.IntakeCommand.ReceiveComplaint;
import org.hemu.api.inspection.IntakeCommand.ReceiveReport;
import org.hemu.api.shared.Actor;

/** What is about inspection: the unit that answers for the body. The employer that is inspected has no part in it. */
final class InspectionTargets {
    private final LogSurroundings log;

    InspectionTargets(LogSurroundings log) {
        this.log = log;
    }

    /** What a command is about; nothing when there is no such body. */
    List<Target> of(InspectionBodyCommand command, LocalDate today) {
        return command instanceof InspectionBodyCommand.EstablishInspectionBody c
                ? List.of(Target.unit(c.jurisdiction()))
                : ofBody(command.bodyId(), today);
    }

    /** What a command is about; nothing when there is no such case, or no such body for a new one. */
    List<Target> of(InspectionCaseCommand command, LocalDate today) {
        return switch (command) {
            case ReceiveReport c -> ofBody(c.bodyId(), today);
            case ReceiveComplaint c -> ofBody(c.bodyId(), today);
            default -> ofCase(command.caseId(), today);
        };
    }

    /** The record of a case or of a body; nothing when the id is of neither. */
    List<Target> ofRecord(String id, LocalDate today) {
        List<Target> ofCase = ofCase(new CaseId(id), today);
        return ofCase.isEmpty() ? ofBody(new InspectionBodyId(id), today) : ofCase;
    }

    private List<Target> ofCase(CaseId id, LocalDate today) {
        return log.inspection()
                .factsOf(id)
                .map(facts -> List.of(Target.unit(log.accountableFor(facts.jurisdiction(), today))))
                .orElse(List.of());
    }

    private List<Target> ofBody(InspectionBodyId id, LocalDate today) {
        return log.inspection()
                .unitOf(id)
                .map(unit -> List.of(Target.unit(log.accountableFor(unit, today))))
                .orElse(List.of());
    }

    /** Whether the reader is shown the case. */
    boolean shows(CaseId id, Actor reader, LocalDate today) {
        return Authority.table().judge(Operation.READ_INSPECTION_CASES, reader, ofCase(id, today))
                == Authority.Verdict.PERMITTED;
    }

    /** What shows a case or a body. */
    Stream<Operation> reading(String id) {
        if (log.inspection().factsOf(new CaseId(id)).isPresent()) {
            return Stream.of(Operation.READ_INSPECTION_CASES);
        }
        return log.inspection().unitOf(new InspectionBodyId(id)).stream().map(_ -> Operation.READ_INSPECTION_BODIES);
    }
}

package org.hemu.api.petition;

import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.Command;

/** What can be asked of a petition. Nobody can ask to strike it off. */
public sealed interface PetitionCommand extends Command
        permits ReceptionCommand, HandlingCommand, RecourseCommand, OversightCommand, PetitionCustodyCommand {
    CaseId caseId();

    @Override
    default String aggregateId() {
        return caseId().value();
    }
}

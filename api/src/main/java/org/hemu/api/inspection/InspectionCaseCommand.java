package org.hemu.api.inspection;

import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.Command;

/** What can be asked of an inspection case. Each step says on which day it happened. */
public sealed interface InspectionCaseCommand extends Command
        permits IntakeCommand, InvestigationCommand, HearingCommand, DecisionCommand, CustodyCommand {
    CaseId caseId();

    @Override
    default String aggregateId() {
        return caseId().value();
    }
}

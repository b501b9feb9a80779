package org.hemu.api.mediation;

import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.Command;

/** What can be asked of a mediation case. Each step says on which day it happened. */
public sealed interface MediationCaseCommand extends Command
        permits IntakeCommand, ProceedingsCommand, AgreementCommand, RemedyCommand, CustodyCommand {
    CaseId caseId();

    @Override
    default String aggregateId() {
        return caseId().value();
    }
}

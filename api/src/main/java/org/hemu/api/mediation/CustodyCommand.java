package org.hemu.api.mediation;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;

/** What becomes of a case with time. */
public sealed interface CustodyCommand extends MediationCaseCommand {

    /** Looks at the deadlines of the case with today's calendar; where nothing has changed or run out, nothing happens. */
    record ReviewDeadlines(CaseId caseId) implements CustodyCommand {}

    /** Nothing more is to be done (归档). */
    record ArchiveCase(CaseId caseId, LocalDate archivedOn) implements CustodyCommand {}
}

package org.hemu.api.inspection;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;

/** What becomes of a case with time. */
public sealed interface CustodyCommand extends InspectionCaseCommand {

    /** Looks at the deadlines of the case with today's calendar; where nothing has changed or run out, nothing happens. */
    record ReviewInspectionDeadlines(CaseId caseId) implements CustodyCommand {}

    /** Nothing more is to be done (归档). */
    record ArchiveInspection(CaseId caseId, LocalDate archivedOn) implements CustodyCommand {}
}

package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;

/** What becomes of a petition with time. */
public sealed interface PetitionCustodyCommand extends PetitionCommand {

    /** Looks at the deadlines with today's calendar; where nothing has changed or run out, nothing happens. */
    record ReviewPetitionDeadlines(CaseId caseId) implements PetitionCustodyCommand {}

    /** Nothing more is to be done (归档); what is brought forward later is still registered. */
    record ArchivePetition(CaseId caseId, LocalDate archivedOn) implements PetitionCustodyCommand {}
}

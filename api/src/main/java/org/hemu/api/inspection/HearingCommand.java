package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.person.SubjectId;

/** What an employer is told and may say before something is decided against it. */
public sealed interface HearingCommand extends InspectionCaseCommand {

    /**
     * The employer is told what is to be decided, and what it can do (告知).
     *
     * @param penalties none unless it is to be punished
     */
    record AnnounceDecision(
            CaseId caseId,
            DecisionKind intended,
            List<PenaltyKind> penalties,
            DocumentDigest notice,
            LocalDate announcedOn)
            implements HearingCommand {}

    /** The employer states its case (陈述、申辩). */
    record RecordDefence(CaseId caseId, DocumentDigest record, LocalDate statedOn) implements HearingCommand {}

    /** The employer asks for a hearing (要求听证). */
    record RequestHearing(CaseId caseId, LocalDate requestedOn) implements HearingCommand {}

    /**
     * The employer is told when it will be heard.
     *
     * @param chair who leads the hearing, and did not investigate
     * @param hearingOn the day of the hearing, which is still to come
     */
    record AppointHearing(CaseId caseId, SubjectId chair, LocalDate hearingOn, DocumentDigest notice, LocalDate toldOn)
            implements HearingCommand {}

    /** The employer was heard, on the day of which it was told. */
    record HoldHearing(CaseId caseId, DocumentDigest record, LocalDate heldOn) implements HearingCommand {}
}

package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.jspecify.annotations.Nullable;

/** Until it is decided whether the inspection takes a report or a complaint. */
public sealed interface IntakeCommand extends InspectionCaseCommand {

    /**
     * Anybody reports a violation (举报).
     *
     * @param informant absent when the report is anonymous
     * @param origin where the matter comes from; absent when it is new
     */
    record ReceiveReport(
            CaseId caseId,
            InspectionBodyId bodyId,
            ReportManner manner,
            @Nullable Informant informant,
            DocumentDigest report,
            Allegation allegation,
            @Nullable Origin origin,
            LocalDate receivedOn)
            implements IntakeCommand {}

    /**
     * Workers complain of what was done to them (投诉).
     *
     * @param complainants one, or several
     * @param report the complaint, or the record of what was said
     * @param origin where the matter comes from; absent when it is new
     */
    record ReceiveComplaint(
            CaseId caseId,
            InspectionBodyId bodyId,
            ApplicationForm form,
            List<WorkerParty> complainants,
            DocumentDigest report,
            Allegation allegation,
            @Nullable Origin origin,
            LocalDate receivedOn)
            implements IntakeCommand {}

    /**
     * Whoever came is asked for what is missing (告知补正).
     *
     * @param until last day for it
     */
    record RequestSupplement(
            CaseId caseId, List<MissingItem> missing, DocumentDigest notice, LocalDate until, LocalDate requestedOn)
            implements IntakeCommand {}

    /**
     * What was missing is there.
     *
     * @param allegation in the place of the one before
     */
    record SupplyMaterial(CaseId caseId, Allegation allegation, DocumentDigest material, LocalDate suppliedOn)
            implements IntakeCommand {}

    /** The inspection takes the matter, and files the case the same day (受理、立案). */
    record AcceptInspection(CaseId caseId, LocalDate acceptedOn) implements IntakeCommand {}

    /**
     * The inspection does not take the matter.
     *
     * @param duplicateOf the case in which the same was taken; absent for other reasons
     * @param notice what whoever complained is told in writing
     */
    record RefuseInspection(
            CaseId caseId,
            RefusalReason reason,
            @Nullable CaseId duplicateOf,
            DocumentDigest notice,
            LocalDate refusedOn)
            implements IntakeCommand {}

    /**
     * Whoever came is sent to whom is competent.
     *
     * @param toCase the case that it is there; absent when it is not on record here
     */
    record RedirectInspection(
            CaseId caseId,
            RefusalReason reason,
            Destination to,
            @Nullable CaseId toCase,
            DocumentDigest notice,
            LocalDate redirectedOn)
            implements IntakeCommand {}
}

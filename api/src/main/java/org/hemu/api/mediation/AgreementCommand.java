package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.person.SubjectId;

/** What is agreed, and what becomes of it. */
public sealed interface AgreementCommand extends MediationCaseCommand {

    /**
     * The parties agree before the body.
     *
     * @param obligations numbered from 1 on
     * @param agreement the text, or the mediator's record of what was said
     */
    record ReachAgreement(
            CaseId caseId,
            AgreementForm form,
            List<Obligation> obligations,
            DocumentDigest agreement,
            LocalDate reachedOn)
            implements AgreementCommand {}

    /** One of the signatures that make the agreement effective. */
    record SignAgreement(CaseId caseId, Signature signature, LocalDate signedOn) implements AgreementCommand {}

    /** A party does not stand by what was agreed and has no effect yet (反悔). */
    record RepudiateAgreement(CaseId caseId, Side side, LocalDate repudiatedOn) implements AgreementCommand {}

    /** A worker who was represented consents to the result. */
    record RecordWorkerConsent(CaseId caseId, SubjectId worker, LocalDate consentedOn) implements AgreementCommand {}

    /** An obligation is performed. */
    record RecordPerformance(CaseId caseId, int obligation, LocalDate performedOn) implements AgreementCommand {}

    /** The body looked after the performance of the agreement (督促履行、回访). */
    record SuperviseAgreement(CaseId caseId, DocumentDigest record, LocalDate visitedOn) implements AgreementCommand {}

    /**
     * An obligation was not performed in time.
     *
     * @param notice what the other party is told in writing: that arbitration is open to it
     */
    record RecordBreach(CaseId caseId, int obligation, DocumentDigest notice, LocalDate breachedOn)
            implements AgreementCommand {}

    /** An authority set the agreement aside. */
    record SetAsideAgreement(
            CaseId caseId, SettingAsideAuthority authority, DocumentDigest decision, LocalDate setAsideOn)
            implements AgreementCommand {}
}

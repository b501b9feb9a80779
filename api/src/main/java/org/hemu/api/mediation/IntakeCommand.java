package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.Origin;
import org.hemu.api.person.SubjectId;
import org.jspecify.annotations.Nullable;

/** Until it is decided whether a body takes a case. */
public sealed interface IntakeCommand extends MediationCaseCommand {

    /**
     * A party applies for mediation.
     *
     * @param application what was handed in, or the record of what was said
     * @param origin where the matter comes from; absent when it is new
     */
    record ApplyForMediation(
            CaseId caseId,
            MediationBodyId bodyId,
            Side applicant,
            ApplicationForm form,
            DocumentDigest application,
            Dispute dispute,
            @Nullable Origin origin,
            LocalDate receivedOn)
            implements IntakeCommand {}

    /**
     * The body proposes to mediate, of its own accord.
     *
     * @param record why it does
     * @param origin where the matter comes from; absent when it is new
     */
    record InitiateMediation(
            CaseId caseId,
            MediationBodyId bodyId,
            DocumentDigest record,
            Dispute dispute,
            @Nullable Origin origin,
            LocalDate initiatedOn)
            implements IntakeCommand {}

    /**
     * A party consents to be mediated.
     *
     * @param consent what it signed; absent when it only said so
     */
    record RecordConsent(CaseId caseId, Side side, @Nullable DocumentDigest consent, LocalDate consentedOn)
            implements IntakeCommand {}

    /** A party does not consent to be mediated. */
    record RecordRefusal(CaseId caseId, Side side, LocalDate refusedOn) implements IntakeCommand {}

    /** The workers of a collective dispute are represented by some of them. */
    record NameRepresentatives(CaseId caseId, List<SubjectId> representatives, LocalDate namedOn)
            implements IntakeCommand {}

    /** The body takes the case. */
    record AcceptMediation(CaseId caseId, LocalDate acceptedOn) implements IntakeCommand {}

    /**
     * The body does not take the case.
     *
     * @param notice what the applicant is told in writing
     */
    record DeclineMediation(CaseId caseId, DeclineReason reason, DocumentDigest notice, LocalDate declinedOn)
            implements IntakeCommand {}
}

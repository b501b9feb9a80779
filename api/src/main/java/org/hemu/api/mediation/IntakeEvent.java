package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.person.Person;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What happened until it was decided whether a body takes a case. */
public sealed interface IntakeEvent extends MediationCaseEvent {

    /**
     * A party applied for mediation.
     *
     * @param origin where the matter comes from; absent when it is new
     * @param matter the first case of the matter; this one when it is new
     * @param interruption of the limitation of arbitration, for to apply is to claim
     */
    @EventType("mediation-case.applied")
    record MediationApplied(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            MediationBodyId bodyId,
            Side applicant,
            ApplicationForm form,
            DocumentDigest application,
            Dispute dispute,
            @Nullable Origin origin,
            CaseId matter,
            LocalDate receivedOn,
            @Nullable LimitationInterruption interruption,
            ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return receivedOn;
        }

        @Override
        public MediationApplied withPersons(UnaryOperator<Person> change) {
            return new MediationApplied(
                    caseId,
                    jurisdiction,
                    bodyId,
                    applicant,
                    form,
                    application,
                    dispute.withPersons(change),
                    origin,
                    matter,
                    receivedOn,
                    interruption,
                    clocks);
        }
    }

    /**
     * The body proposed to mediate, of its own accord.
     *
     * @param origin where the matter comes from; absent when it is new
     * @param matter the first case of the matter; this one when it is new
     */
    @EventType("mediation-case.initiated")
    record MediationInitiated(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            MediationBodyId bodyId,
            DocumentDigest record,
            Dispute dispute,
            @Nullable Origin origin,
            CaseId matter,
            LocalDate initiatedOn)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return initiatedOn;
        }

        @Override
        public MediationInitiated withPersons(UnaryOperator<Person> change) {
            return new MediationInitiated(
                    caseId, jurisdiction, bodyId, record, dispute.withPersons(change), origin, matter, initiatedOn);
        }
    }

    /** A party consented to be mediated. */
    @EventType("mediation-case.consent-given")
    record ConsentGiven(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Side side,
            @Nullable DocumentDigest consent,
            LocalDate consentedOn)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return consentedOn;
        }
    }

    /** A party did not consent to be mediated. */
    @EventType("mediation-case.consent-refused")
    record ConsentRefused(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Side side,
            LocalDate refusedOn,
            @Nullable LimitationInterruption interruption)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return refusedOn;
        }
    }

    /** Some of the workers stand for all of them. */
    @EventType("mediation-case.representatives-named")
    record RepresentativesNamed(
            CaseId caseId, JurisdictionCode jurisdiction, List<SubjectId> representatives, LocalDate namedOn)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return namedOn;
        }
    }

    /** The body took the case. */
    @EventType("mediation-case.accepted")
    record MediationAccepted(CaseId caseId, JurisdictionCode jurisdiction, LocalDate acceptedOn, ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return acceptedOn;
        }
    }

    /** The body did not take the case. */
    @EventType("mediation-case.declined")
    record MediationDeclined(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Outcome outcome,
            DocumentDigest notice,
            LocalDate declinedOn,
            ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return declinedOn;
        }
    }
}

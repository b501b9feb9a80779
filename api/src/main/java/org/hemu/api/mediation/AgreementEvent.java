package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What was agreed, and what became of it. */
public sealed interface AgreementEvent extends MediationCaseEvent {

    /**
     * The parties agreed before the body. It may be recorded after the mediation was deemed failed, when it happened while there
     * was still time; then it did not fail.
     */
    @EventType("mediation-case.agreement-reached")
    record AgreementReached(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            AgreementForm form,
            List<Obligation> obligations,
            DocumentDigest agreement,
            LocalDate reachedOn,
            ClockChanges clocks)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return reachedOn;
        }
    }

    /** One of the signatures that make the agreement effective. */
    @EventType("mediation-case.agreement-signed")
    record AgreementSigned(CaseId caseId, JurisdictionCode jurisdiction, Signature signature, LocalDate signedOn)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return signedOn;
        }
    }

    /**
     * The agreement binds the parties.
     *
     * @param bound the workers whom it binds; others who were represented are bound once they consent
     */
    @EventType("mediation-case.agreement-effective")
    record AgreementEffective(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            LocalDate effectiveOn,
            List<SubjectId> bound,
            ClockChanges clocks)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return effectiveOn;
        }
    }

    /** A party did not stand by what had no effect yet: there is no agreement. */
    @EventType("mediation-case.agreement-repudiated")
    record AgreementRepudiated(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Side side,
            LocalDate repudiatedOn,
            @Nullable LimitationInterruption interruption)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return repudiatedOn;
        }
    }

    /** A worker who was represented consented to the result, and is bound by it. */
    @EventType("mediation-case.worker-consented")
    record WorkerConsented(CaseId caseId, JurisdictionCode jurisdiction, SubjectId worker, LocalDate consentedOn)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return consentedOn;
        }
    }

    /** An obligation was performed. */
    @EventType("mediation-case.obligation-performed")
    record ObligationPerformed(
            CaseId caseId, JurisdictionCode jurisdiction, int obligation, LocalDate performedOn, ClockChanges clocks)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return performedOn;
        }
    }

    /** The body looked after the performance of the agreement. */
    @EventType("mediation-case.agreement-supervised")
    record AgreementSupervised(CaseId caseId, JurisdictionCode jurisdiction, DocumentDigest record, LocalDate visitedOn)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return visitedOn;
        }
    }

    /** An obligation was not performed in time, and the other party was told that arbitration is open to it. */
    @EventType("mediation-case.agreement-breached")
    record AgreementBreached(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            int obligation,
            Side side,
            DocumentDigest notice,
            LocalDate breachedOn,
            @Nullable LimitationInterruption interruption,
            ClockChanges clocks)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return breachedOn;
        }
    }

    /** An authority set the agreement aside. */
    @EventType("mediation-case.agreement-set-aside")
    record AgreementSetAside(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            SettingAsideAuthority byAuthority,
            DocumentDigest decision,
            LocalDate setAsideOn,
            ClockChanges clocks)
            implements AgreementEvent {
        @Override
        public LocalDate occurredOn() {
            return setAsideOn;
        }
    }
}

package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.casework.ApplicationForm;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.api.casework.Origin;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.person.Person;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What happened until it was decided whether the inspection takes a report or a complaint. */
public sealed interface IntakeEvent extends InspectionCaseEvent {

    /**
     * Somebody reported a violation.
     *
     * @param informant absent when the report was anonymous; never shown to the employer
     * @param origin where the matter comes from; absent when it is new
     * @param matter the first case of the matter; this one when it is new
     */
    @EventType("inspection-case.report-received")
    record ReportReceived(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            InspectionBodyId bodyId,
            ReportManner manner,
            @Nullable Person informant,
            DocumentDigest report,
            Allegation allegation,
            @Nullable Origin origin,
            CaseId matter,
            LocalDate receivedOn)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return receivedOn;
        }

        @Override
        public ReportReceived withPersons(UnaryOperator<Person> change) {
            return informant == null ? this : by(change.apply(informant));
        }

        /** The report as everybody may see it who is not to know who reported. */
        public ReportReceived withoutInformant() {
            return by(null);
        }

        private ReportReceived by(@Nullable Person other) {
            return new ReportReceived(
                    caseId, jurisdiction, bodyId, manner, other, report, allegation, origin, matter, receivedOn);
        }
    }

    /**
     * Workers complained of what was done to them.
     *
     * @param origin where the matter comes from; absent when it is new
     * @param matter the first case of the matter; this one when it is new
     * @param interruption of the limitation of arbitration, for to complain is to ask an authority
     */
    @EventType("inspection-case.complaint-received")
    record ComplaintReceived(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            InspectionBodyId bodyId,
            ApplicationForm form,
            List<WorkerParty> complainants,
            DocumentDigest report,
            Allegation allegation,
            @Nullable Origin origin,
            CaseId matter,
            LocalDate receivedOn,
            @Nullable LimitationInterruption interruption,
            ClockChanges clocks)
            implements IntakeEvent {
        /** A complaint; the list is copied. */
        public ComplaintReceived {
            complainants = List.copyOf(complainants);
        }

        @Override
        public LocalDate occurredOn() {
            return receivedOn;
        }

        @Override
        public ComplaintReceived withPersons(UnaryOperator<Person> change) {
            return new ComplaintReceived(
                    caseId,
                    jurisdiction,
                    bodyId,
                    form,
                    complainants.stream()
                            .map(worker -> new WorkerParty(worker.subject(), change.apply(worker.person())))
                            .toList(),
                    report,
                    allegation,
                    origin,
                    matter,
                    receivedOn,
                    interruption,
                    clocks);
        }
    }

    /** Whoever came was asked for what is missing. */
    @EventType("inspection-case.supplement-requested")
    record SupplementRequested(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            List<MissingItem> missing,
            DocumentDigest notice,
            LocalDate until,
            LocalDate requestedOn,
            ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return requestedOn;
        }
    }

    /** What was missing is there; the days for the acceptance begin anew. */
    @EventType("inspection-case.material-supplied")
    record MaterialSupplied(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Allegation allegation,
            DocumentDigest material,
            LocalDate suppliedOn,
            ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return suppliedOn;
        }
    }

    /** The inspection took the matter. */
    @EventType("inspection-case.accepted")
    record InspectionAccepted(CaseId caseId, JurisdictionCode jurisdiction, LocalDate acceptedOn, ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return acceptedOn;
        }
    }

    /** The case was filed (立案), on the day of its acceptance. */
    @EventType("inspection-case.filed")
    record InspectionFiled(CaseId caseId, JurisdictionCode jurisdiction, LocalDate caseFiledOn, ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return caseFiledOn;
        }
    }

    /** The inspection did not take the matter. */
    @EventType("inspection-case.refused")
    record InspectionRefused(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            RefusalReason reason,
            @Nullable CaseId duplicateOf,
            DocumentDigest notice,
            LocalDate refusedOn,
            ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return refusedOn;
        }
    }

    /** Whoever came was sent to whom is competent. */
    @EventType("inspection-case.redirected")
    record InspectionRedirected(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            RefusalReason reason,
            Destination to,
            @Nullable CaseId toCase,
            DocumentDigest notice,
            LocalDate redirectedOn,
            ClockChanges clocks)
            implements IntakeEvent {
        @Override
        public LocalDate occurredOn() {
            return redirectedOn;
        }
    }
}

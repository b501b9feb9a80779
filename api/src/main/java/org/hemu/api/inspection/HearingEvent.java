package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What an employer was told and said before something was decided against it. */
public sealed interface HearingEvent extends InspectionCaseEvent {

    /** The employer was told what is to be decided. */
    @EventType("inspection-case.decision-announced")
    record DecisionAnnounced(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            DecisionKind intended,
            List<PenaltyKind> penalties,
            DocumentDigest notice,
            LocalDate announcedOn,
            ClockChanges clocks)
            implements HearingEvent {
        @Override
        public LocalDate occurredOn() {
            return announcedOn;
        }
    }

    /** The employer stated its case. */
    @EventType("inspection-case.defence-heard")
    record DefenceHeard(CaseId caseId, JurisdictionCode jurisdiction, DocumentDigest record, LocalDate statedOn)
            implements HearingEvent {
        @Override
        public LocalDate occurredOn() {
            return statedOn;
        }
    }

    /** The employer asked for a hearing. */
    @EventType("inspection-case.hearing-requested")
    record HearingRequested(CaseId caseId, JurisdictionCode jurisdiction, LocalDate requestedOn, ClockChanges clocks)
            implements HearingEvent {
        @Override
        public LocalDate occurredOn() {
            return requestedOn;
        }
    }

    /** The employer was told when it will be heard. */
    @EventType("inspection-case.hearing-appointed")
    record HearingAppointed(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            SubjectId chair,
            LocalDate hearingOn,
            DocumentDigest notice,
            LocalDate toldOn)
            implements HearingEvent {
        @Override
        public LocalDate occurredOn() {
            return toldOn;
        }
    }

    /** The employer was heard. */
    @EventType("inspection-case.hearing-held")
    record HearingHeld(CaseId caseId, JurisdictionCode jurisdiction, DocumentDigest record, LocalDate heldOn)
            implements HearingEvent {
        @Override
        public LocalDate occurredOn() {
            return heldOn;
        }
    }
}

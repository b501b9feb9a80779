package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.Set;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** The initial filing (初次备案) of an employer, from submission to acceptance. */
public sealed interface InitialFilingEvent extends EmployerEvent {

    /** The employer filed for the first time. */
    @EventType(value = "employer.initial-filing-submitted", revision = 2)
    record InitialFilingSubmitted(EmployerId employerId, JurisdictionCode jurisdiction, Filing filing)
            implements InitialFilingEvent {}

    @EventType("employer.initial-filing-returned")
    record InitialFilingReturned(
            EmployerId employerId,
            JurisdictionCode jurisdiction,
            Set<ReturnReason> reasons,
            @Nullable String note,
            LocalDate returnedOn)
            implements InitialFilingEvent {}

    @EventType(value = "employer.initial-filing-corrected", revision = 2)
    record InitialFilingCorrected(EmployerId employerId, JurisdictionCode jurisdiction, String reason, Filing filing)
            implements InitialFilingEvent {}

    /**
     * The initial filing was accepted.
     *
     * @param acceptedOn day from which the employer counts as filed
     */
    @EventType("employer.initial-filing-accepted")
    record InitialFilingAccepted(EmployerId employerId, JurisdictionCode jurisdiction, LocalDate acceptedOn)
            implements InitialFilingEvent {}
}

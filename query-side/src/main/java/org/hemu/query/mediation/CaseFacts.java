package org.hemu.query.mediation;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * What statistics need of one case.
 *
 * @param employer absent when the employer is not on record
 * @param acceptedOn absent while the case is not accepted
 * @param outcome absent while there is none
 * @param outcomeOn absent likewise
 */
public record CaseFacts(
        CaseId id,
        JurisdictionCode jurisdiction,
        DisputeCategory category,
        @Nullable EmployerId employer,
        LocalDate openedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate outcomeOn) {

    CaseFacts accepted(LocalDate on) {
        return new CaseFacts(id, jurisdiction, category, employer, openedOn, on, outcome, outcomeOn);
    }

    /** The last outcome that is recorded prevails. */
    CaseFacts ended(@Nullable Outcome how, @Nullable LocalDate on) {
        return new CaseFacts(id, jurisdiction, category, employer, openedOn, acceptedOn, how, on);
    }
}

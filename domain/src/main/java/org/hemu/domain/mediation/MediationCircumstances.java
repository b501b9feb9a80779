package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.Dispute;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.casework.CaseBefore;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a mediation case needs to know besides its past.
 *
 * @param today the business date
 * @param calendar the days off that are known
 * @param body the body that mediates, or is to
 * @param origin the case that the case is said to come from; absent when it names none, or one that is not on record for whoever
 *     asks
 * @param employer as which the employer that the command names is on record; absent when it names none, or one that is not
 */
public record MediationCircumstances(
        LocalDate today,
        StatutoryCalendar calendar,
        MediationBody body,
        @Nullable CaseBefore origin,
        @Nullable EmployerId employer) {

    /** The matter that a dispute goes on with; absent where the case it is said to come from is none, or is about others. */
    @Nullable
    CaseId matterOfOrigin(Dispute dispute) {
        Dispute named = DisputeRules.onRecord(dispute, this);
        return Optional.ofNullable(origin)
                .filter(before -> before.concerns(named.employer(), CaseFacts.workers(named)))
                .map(CaseBefore::matter)
                .orElse(null);
    }
}

package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.person.SubjectId;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; an absent criterion lets all pass.
 *
 * @param category what the dispute is counted as
 * @param mediator one of those who mediate now
 * @param employer on record, and a party
 * @param dueBefore a last day of a clock that runs lies before this one
 */
public record CaseFilter(
        @Nullable CaseStage stage,
        @Nullable Outcome outcome,
        @Nullable DisputeCategory category,
        @Nullable MediationBodyId body,
        @Nullable SubjectId mediator,
        @Nullable EmployerId employer,
        @Nullable LocalDate dueBefore) {
    public static final CaseFilter ALL = new CaseFilter(null, null, null, null, null, null, null);

    boolean admits(CaseOnFile file, @Nullable CaseClocks clocks) {
        return (stage == null || stage == file.stage())
                && (outcome == null || (file.outcome() != null && file.outcome().outcome() == outcome))
                && (category == null || category == file.categories().primary())
                && (body == null || body.equals(file.body()))
                && (mediator == null || file.mediators().contains(mediator))
                && (employer == null || employer.equals(file.employer().employerId()))
                && (dueBefore == null || isDue(ClockFile.nextDue(clocks), dueBefore));
    }

    private static boolean isDue(Optional<LocalDate> due, LocalDate before) {
        return due.filter(day -> day.isBefore(before)).isPresent();
    }
}

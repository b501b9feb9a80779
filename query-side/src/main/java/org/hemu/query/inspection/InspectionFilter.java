package org.hemu.query.inspection;

import java.time.LocalDate;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.person.SubjectId;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; an absent criterion lets all pass.
 *
 * @param violation what the case is counted as
 * @param complaint complaints, or reports
 * @param inspector one of those who investigate
 * @param employer on record, and accused
 * @param dueBefore a last day of a clock that runs lies before this one
 */
public record InspectionFilter(
        @Nullable InspectionStage stage,
        @Nullable InspectionOutcome outcome,
        @Nullable InspectedMatter violation,
        @Nullable Boolean complaint,
        @Nullable InspectionBodyId body,
        @Nullable SubjectId inspector,
        @Nullable EmployerId employer,
        @Nullable LocalDate dueBefore) {
    public static final InspectionFilter ALL = new InspectionFilter(null, null, null, null, null, null, null, null);

    boolean admits(InspectionOnFile file, @Nullable CaseClocks clocks) {
        return (stage == null || stage == file.stage())
                && (outcome == null || (file.end() != null && file.end().outcome() == outcome))
                && (violation == null
                        || violation == file.allegation().matters().primary())
                && (complaint == null || complaint == (file.form() != null))
                && (body == null || body.equals(file.body()))
                && (inspector == null || file.inspectors().contains(inspector))
                && (employer == null
                        || employer.equals(file.allegation().employer().employerId()))
                && (dueBefore == null
                        || ClockFile.nextDue(clocks)
                                .filter(day -> day.isBefore(dueBefore))
                                .isPresent());
    }
}

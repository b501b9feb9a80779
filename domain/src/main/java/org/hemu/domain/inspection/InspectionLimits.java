package org.hemu.domain.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockKind;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedLimit.Versions;

/** How long the law gives in an inspection case, and since when. Which version holds is decided by the day a clock starts. */
final class InspectionLimits {
    /**
     * From the receipt of a complaint: it is taken, or refused in writing. The law says so of complaints, and gives no days for
     * reports.
     */
    static final Versions ACCEPTANCE = Versions.of(new DatedLimit(
            ClockKind.INSPECTION_ACCEPTANCE,
            Instruments.ofProvisions("inspection-acceptance-5-working-days", "第十八条"),
            new WorkingDays(5)));

    /** From the day on which the case is filed: it is investigated. */
    static final Versions INVESTIGATION = Versions.of(new DatedLimit(
            ClockKind.INVESTIGATION,
            Instruments.ofRegulations("investigation-60-working-days", "第十七条"),
            new WorkingDays(60)));

    /** From the end of the investigation: it is decided. */
    static final Versions DECISION = Versions.of(new DatedLimit(
            ClockKind.INSPECTION_DECISION,
            Instruments.ofProvisions("inspection-decision-15-working-days", "第三十七条"),
            new WorkingDays(15)));

    /** From the day on which an employer is told: it can ask for a hearing. */
    static final Versions HEARING_REQUEST = Versions.of(
            new DatedLimit(
                    ClockKind.HEARING_REQUEST,
                    Instruments.ofPenaltyLaw("hearing-requested-within-3-days", "第四十二条"),
                    new CalendarDays(3)),
            new DatedLimit(
                    ClockKind.HEARING_REQUEST,
                    Instruments.ofRevisedPenaltyLaw("hearing-requested-within-5-working-days", "第六十四条、第八十五条"),
                    new WorkingDays(5)));

    /** From a reminder: the employer can still perform before a court is asked. */
    static final Versions REMINDER = Versions.of(new DatedLimit(
            ClockKind.ENFORCEMENT_REMINDER,
            Instruments.ofCompulsionLaw("enforcement-reminder-10-working-days", "第五十四条、第六十九条"),
            new WorkingDays(10)));

    private InspectionLimits() {}

    /** All limits, in the order in which their clocks run. */
    static List<DatedLimit> all() {
        return Stream.of(ACCEPTANCE, INVESTIGATION, DECISION, HEARING_REQUEST, REMINDER)
                .flatMap(versions -> versions.versions().stream())
                .toList();
    }
}

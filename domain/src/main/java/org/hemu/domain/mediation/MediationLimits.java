package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.shared.Citation;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.shared.Rule;

/** How long the law gives in a mediation case, and since when. Which version holds is decided by the day a clock starts. */
final class MediationLimits {
    /** From the receipt of the application; once it is over without an agreement, arbitration is open. */
    static final Versions WITHOUT_AGREEMENT = Versions.of(
            new DatedLimit(
                    ClockKind.MEDIATION_WITHOUT_AGREEMENT,
                    new Rule(
                            new Citation("mediation-30-days-from-application", "企业劳动争议处理条例", "第十条"),
                            LocalDate.of(1993, 8, 1),
                            LocalDate.of(2008, 4, 30)),
                    new CalendarDays(30)),
            new DatedLimit(
                    ClockKind.MEDIATION_WITHOUT_AGREEMENT,
                    Instruments.ofDisputeLaw("mediation-15-days-from-receipt", "第十四条第三款"),
                    new CalendarDays(15)));

    /** From the application: the body takes the case, or tells the applicant in writing that it does not. */
    static final Versions ACCEPTANCE = Versions.of(new DatedLimit(
            ClockKind.MEDIATION_ACCEPTANCE,
            Instruments.ofEnterpriseRules("mediation-acceptance-3-working-days", "第二十二条"),
            new WorkingDays(3)));

    /** From the acceptance: the body ends the mediation, unless both parties agree to go on. */
    static final Versions CONCLUSION = Versions.of(new DatedLimit(
            ClockKind.MEDIATION_CONCLUSION,
            Instruments.ofEnterpriseRules("mediation-15-days-from-acceptance", "第二十九条"),
            new CalendarDays(15)));

    /** From the effect of the agreement: both parties can ask for its review. */
    static final Versions ARBITRATION_REVIEW = Versions.of(new DatedLimit(
            ClockKind.ARBITRATION_REVIEW,
            Instruments.ofEnterpriseRules("arbitration-review-15-days", "第二十七条第二款"),
            new CalendarDays(15)));

    /** From the effect of the agreement: both parties can ask for its confirmation. */
    static final Versions JUDICIAL_CONFIRMATION = Versions.of(new DatedLimit(
            ClockKind.JUDICIAL_CONFIRMATION,
            Instruments.ofPeoplesMediationLaw("judicial-confirmation-30-days", "第三十三条第一款"),
            new CalendarDays(30)));

    private MediationLimits() {}

    /** All limits, in the order in which their clocks run. */
    static List<DatedLimit> all() {
        return Stream.of(ACCEPTANCE, WITHOUT_AGREEMENT, CONCLUSION, ARBITRATION_REVIEW, JUDICIAL_CONFIRMATION)
                .flatMap(versions -> versions.versions().stream())
                .toList();
    }
}

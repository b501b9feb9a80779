package org.hemu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.shared.Citation;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.shared.Rule;
import org.junit.jupiter.api.Test;

/** The limit of the day on which a clock starts holds for as long as it runs. */
class DatedLimitTest {
    private static final ClockKind CLOCK = ClockKind.MEDIATION_WITHOUT_AGREEMENT;
    private static final DatedLimit OLD = new DatedLimit(
            CLOCK,
            new Rule(
                    new Citation("old-30-days", "某条例", "第十条"),
                    LocalDate.parse("1993-08-01"),
                    LocalDate.parse("2008-04-30")),
            new CalendarDays(30));
    private static final DatedLimit NEW = new DatedLimit(
            CLOCK, Rule.since(LocalDate.parse("2008-05-01"), "new-15-days", "某法", "第十四条"), new CalendarDays(15));
    private static final Versions VERSIONS = Versions.of(OLD, NEW);

    private static String ruleOn(String day) {
        return VERSIONS.inForceOn(LocalDate.parse(day))
                .map(limit -> limit.rule().citation().rule())
                .orElse("none");
    }

    @Test
    void changesOnTheFirstDayOfTheLaterLaw() {
        assertThat(ruleOn("1993-07-31")).isEqualTo("none");
        assertThat(ruleOn("1993-08-01")).isEqualTo("old-30-days");
        assertThat(ruleOn("2008-04-30")).isEqualTo("old-30-days");
        assertThat(ruleOn("2008-05-01")).isEqualTo("new-15-days");
    }

    @Test
    void givesNoDeadlineWhereThereWasNoLaw() {
        assertThat(VERSIONS.from(LocalDate.parse("1993-07-31"), StateCouncilNotices.calendar()))
                .isEmpty();
    }

    @Test
    void isWrittenIntoTheDeadline() {
        Deadline deadline = VERSIONS.from(LocalDate.parse("2010-03-01"), StateCouncilNotices.calendar())
                .orElseThrow();

        assertThat(deadline.clock()).isEqualTo(CLOCK);
        assertThat(deadline.rule()).isEqualTo(NEW.rule().citation());
        assertThat(deadline.days()).isEqualTo(15);
        assertThat(deadline.lastDay()).isEqualTo(LocalDate.parse("2010-03-16"));
    }
}

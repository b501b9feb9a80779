package org.hemu.domain.petition;

import java.time.LocalDate;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.shared.Citation;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.casework.DatedRule;
import org.hemu.domain.shared.Rule;

/**
 * The regulations on letters and visits of the State Council (国务院令第431号), and what took their place in 2022 and kept what is
 * used here. The articles of the latter are not cited: nothing at hand names them.
 */
final class PetitionInstruments {
    /** 信访条例. */
    static final LocalDate REGULATIONS = LocalDate.of(2005, 5, 1);

    /** 信访工作条例. */
    static final LocalDate WORK_REGULATIONS = LocalDate.of(2022, 5, 1);

    private PetitionInstruments() {}

    static DatedRule rule(String code, String article) {
        return DatedRule.of(ofRegulations(code, article), ofWorkRegulations(code));
    }

    static Versions days(ClockKind clock, int days, String code, String article) {
        CalendarDays period = new CalendarDays(days);
        return Versions.of(
                new DatedLimit(clock, ofRegulations(code, article), period),
                new DatedLimit(clock, ofWorkRegulations(code), period));
    }

    private static Rule ofRegulations(String code, String article) {
        return new Rule(new Citation(code, "信访条例", article), REGULATIONS, WORK_REGULATIONS.minusDays(1));
    }

    private static Rule ofWorkRegulations(String code) {
        return Rule.since(WORK_REGULATIONS, code + "-2022", "信访工作条例", "");
    }
}

package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hemu.api.employment.EmployerCommand.DeclareHeadcount;
import org.hemu.api.employment.Regime;
import org.hemu.app.scenario.life.Planned.Sender;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Profile;

/** What social insurance knows of an employer at each month's end, whether or not the employer files anything. */
final class Headcounts {
    private static final String SOURCE = "social-insurance";

    private Headcounts() {}

    /** @param until no declaration on or after this day */
    static void declare(
            Profile employer, List<Engagement> workforce, LocalDate until, Schedule schedule, Chance chance) {
        for (YearMonth month = YearMonth.from(employer.registeredOn());
                !month.atEndOfMonth().isAfter(Calendar.LAST_DAY);
                month = month.plusMonths(1)) {
            LocalDate end = month.atEndOfMonth();
            if (!end.isBefore(until)) {
                return;
            }
            int shouldSign = employed(workforce, end, Regime.STANDARD);
            int onRoll = shouldSign + employed(workforce, end, Regime.DISPATCH);
            YearMonth declared = month;
            LocalDate corrected = Calendar.after(end, 1 + chance.between(5, 12));
            boolean wrong = chance.hits(Rates.DECLARED_WRONG) && corrected.isBefore(until);
            int tooMany = wrong ? chance.between(1, 3) : 0;
            schedule.add(
                    end,
                    Sender.SOCIAL_INSURANCE,
                    () -> new DeclareHeadcount(
                            employer.id(), declared, onRoll + tooMany, shouldSign + tooMany, SOURCE));
            if (wrong) {
                schedule.add(
                        corrected,
                        Sender.SOCIAL_INSURANCE,
                        () -> new DeclareHeadcount(employer.id(), declared, onRoll, shouldSign, SOURCE));
            }
        }
    }

    private static int employed(List<Engagement> workforce, LocalDate day, Regime regime) {
        int employed = 0;
        for (Engagement engagement : workforce) {
            if (engagement.regime() == regime && engagement.lastsOn(day)) {
                employed++;
            }
        }
        return employed;
    }
}

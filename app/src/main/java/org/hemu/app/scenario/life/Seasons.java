package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;

/** When in the year people come and go. */
final class Seasons {
    private static final double AT_MONTH_END = 0.45;
    private static final double AT_MONTH_BEGIN = 0.3;
    private static final double IN_MARCH_OR_JULY = 0.8;
    private static final int QUIET_BEFORE_FESTIVAL = 20;
    private static final int QUIET_AFTER_FESTIVAL = 6;

    private Seasons() {}

    /** The day on which someone leaves of their own or their employer's accord; empty when not within the three years. */
    static Optional<LocalDate> leaving(double perYear, LocalDate from, Chance chance) {
        for (YearMonth month = YearMonth.from(from);
                !month.atDay(1).isAfter(Calendar.LAST_DAY);
                month = month.plusMonths(1)) {
            if (chance.hits(perYear / 12 * Rates.season(month.atDay(1)))) {
                LocalDate day = chance.hits(AT_MONTH_END)
                        ? month.atEndOfMonth()
                        : month.atDay(chance.between(1, month.lengthOfMonth()));
                return Optional.of(day.isBefore(from) ? from : day);
            }
        }
        return Optional.empty();
    }

    /** The first working day in a post that did not exist before: most open in March and July. */
    static LocalDate opening(LocalDate about, Chance chance) {
        if (!chance.hits(IN_MARCH_OR_JULY)) {
            return hiring(about, chance);
        }
        LocalDate july = about.withMonth(7).withDayOfMonth(chance.between(1, 28));
        LocalDate march = about.withMonth(3).withDayOfMonth(chance.between(1, 28));
        return Calendar.openOn(about.isAfter(march) && chance.hits(0.6) ? july : march);
    }

    /** The first working day of whoever comes after the given day: hardly anybody starts just before Spring Festival. */
    static LocalDate hiring(LocalDate after, Chance chance) {
        LocalDate day = after.plusDays(chance.between(2, 25));
        if (chance.hits(AT_MONTH_BEGIN)) {
            day = YearMonth.from(day).plusMonths(1).atDay(1);
        }
        for (LocalDate festival : Calendar.SPRING_FESTIVALS) {
            if (day.isAfter(festival.minusDays(QUIET_BEFORE_FESTIVAL))
                    && !day.isAfter(festival.plusDays(QUIET_AFTER_FESTIVAL))) {
                day = festival.plusDays(QUIET_AFTER_FESTIVAL + chance.between(1, 14));
            }
        }
        return Calendar.openOn(day);
    }
}

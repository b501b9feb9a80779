package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Profile;

/** Which workers of an employer are in dispute with it, when, and who goes with them. */
final class Disputes {
    private static final int SETTLING_IN = 30;
    private static final int AFTER_THE_END = 40;
    private static final int FEWEST_TOGETHER = 10;
    private static final double MORE_TOGETHER = 13;
    private static final int MOST_TOGETHER = 60;

    private Disputes() {}

    /**
     * The disputes that are brought before the employer's mediation body, one for each worker at most.
     *
     * @param from the first day on which there can be one
     * @param until the first day on which there can be none
     */
    static List<DisputeLife> of(
            Profile employer, List<Engagement> workforce, LocalDate from, LocalDate until, World world, Chance chance) {
        MediationOffice office = MediationOffice.of(employer, world);
        LocalDate first = Engagements.later(from, office.establishedOn().plusDays(1));
        List<DisputeLife> disputes = new ArrayList<>();
        for (int index = 0; index < workforce.size(); index++) {
            Chance drawn = chance.fork(index);
            Optional<LocalDate> day = begins(workforce.get(index), first, until, drawn);
            if (day.isPresent()) {
                disputes.add(DisputeLife.of(
                        CaseworkIds.mediation(employer.id().value(), index),
                        employer,
                        workers(workforce, index, day.get(), drawn),
                        office,
                        Calendar.openOn(day.get()),
                        world,
                        drawn.fork(1)));
            }
        }
        return disputes;
    }

    private static Optional<LocalDate> begins(Engagement engagement, LocalDate from, LocalDate until, Chance chance) {
        LocalDate first = Engagements.later(from, engagement.startedOn().plusDays(SETTLING_IN));
        LocalDate ended = engagement.endedOn();
        LocalDate last = ended == null ? Calendar.LAST_DAY : ended.plusDays(AFTER_THE_END);
        for (YearMonth month = YearMonth.from(first);
                !month.atDay(1).isAfter(Calendar.LAST_DAY);
                month = month.plusMonths(1)) {
            LocalDate day = month.atDay(chance.between(1, month.lengthOfMonth()));
            boolean begins = chance.hits(Rates.DISPUTES_PER_YEAR / 12 * season(month.getMonth()));
            if (begins && !day.isBefore(first) && !day.isAfter(last) && day.isBefore(until)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /** Wages are claimed before Spring Festival. */
    private static double season(Month month) {
        return switch (month) {
            case DECEMBER, JANUARY -> 1.9;
            case NOVEMBER, FEBRUARY -> 1.1;
            default -> 0.75;
        };
    }

    /** The worker alone, or with others that work there on the day. */
    private static List<Engagement> workers(List<Engagement> workforce, int index, LocalDate day, Chance chance) {
        Engagement first = workforce.get(index);
        boolean collective = chance.hits(Rates.COLLECTIVE_DISPUTES);
        int together = Math.min(FEWEST_TOGETHER + (int) chance.exponential(MORE_TOGETHER), MOST_TOGETHER);
        List<Engagement> all = Stream.concat(
                        Stream.of(first),
                        workforce.stream()
                                .filter(other ->
                                        other.lastsOn(day) && !other.person().equals(first.person())))
                .limit(together)
                .toList();
        return collective && all.size() >= FEWEST_TOGETHER ? all : List.of(first);
    }
}

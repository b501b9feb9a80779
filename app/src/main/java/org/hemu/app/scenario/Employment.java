package org.hemu.app.scenario;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Regime;
import org.jspecify.annotations.Nullable;

/**
 * One worker in one job from the first to the last day.
 *
 * @param endsOn last day; absent when it outlives the scenario
 * @param contracts written contracts one after another, gaps between them possible
 */
record Employment(
        int place, int turn, LocalDate startedOn, @Nullable LocalDate endsOn, Regime regime, List<Contract> contracts) {
    private static final List<String> POSTS =
            List.of("操作工", "装配工", "销售员", "司机", "会计", "厨师", "保安", "技术员", "仓管员", "服务员", "文员", "电工");
    private static final double LEAVE_PER_YEAR = 0.28;

    /** Everybody who ever holds the job, one after another. */
    static List<Employment> inPlace(long seed, Firm firm, int place) {
        List<Employment> holders = new ArrayList<>();
        boolean stock = firm.establishedOn().isBefore(Firm.BEGIN);
        Chance chance = Chance.of(seed, firm.number(), 7, place);
        LocalDate start = stock
                ? chance.day(firm.establishedOn(), Firm.BEGIN.minusDays(1))
                : firm.establishedOn().plusDays(chance.between(0, 60));
        LocalDate countFrom = stock ? Firm.BEGIN : start;
        for (int turn = 0; !start.isAfter(firm.lastDay().minusDays(30)); turn++) {
            Employment holder = of(chance, firm, place, turn, start, countFrom);
            holders.add(holder);
            if (holder.endsOn() == null || holder.endsOn().equals(firm.ceasesOn())) {
                break;
            }
            start = inSeason(chance, holder.endsOn().plusDays(chance.between(1, 45)));
            countFrom = start;
        }
        return holders;
    }

    /** New workers come after Spring Festival and in July more often than otherwise. */
    private static LocalDate inSeason(Chance chance, LocalDate day) {
        boolean waits =
                day.getMonth() == Month.JANUARY || day.getMonth() == Month.FEBRUARY || day.getMonth() == Month.JUNE;
        return waits && chance.happens(0.6) ? day.plusMonths(1).withDayOfMonth(chance.between(1, 12)) : day;
    }

    private static Employment of(Chance chance, Firm firm, int place, int turn, LocalDate start, LocalDate countFrom) {
        LocalDate leaves = countFrom.plusDays(20 + chance.daysUntil(LEAVE_PER_YEAR));
        LocalDate last = leaves.isBefore(firm.lastDay()) ? leaves : firm.ceasesOn();
        double draw = chance.uniform();
        Regime regime = draw < 0.05 ? Regime.PART_TIME : draw < 0.07 ? Regime.DISPATCH : Regime.STANDARD;
        List<Contract> contracts = contracts(chance, regime, start, countFrom, last == null ? Firm.END : last);
        return new Employment(place, turn, start, last, regime, contracts);
    }

    private static List<Contract> contracts(
            Chance chance, Regime regime, LocalDate start, LocalDate countFrom, LocalDate last) {
        List<Contract> contracts = new ArrayList<>();
        if (regime == Regime.PART_TIME || chance.happens(unsigned(countFrom))) {
            return contracts;
        }
        String post = chance.one(POSTS);
        BigDecimal wage = BigDecimal.valueOf(900 + 100L * chance.between(0, 30));
        LocalDate from = start.isBefore(countFrom) ? later(start, countFrom.minusDays(chance.between(5, 330))) : start;
        LocalDate signed = from.plusDays(chance.happens(0.92) ? chance.between(0, 20) : chance.between(32, 120));
        if (chance.happens(0.12)) {
            contracts.add(new Contract(
                    chance.happens(0.3) ? Contract.Type.TASK_BASED : Contract.Type.OPEN_ENDED,
                    signed,
                    from,
                    null,
                    null,
                    post,
                    Contract.WorkingHours.STANDARD,
                    wage,
                    false));
            return contracts;
        }
        while (!from.isAfter(last) && !signed.isAfter(last)) {
            int years = regime == Regime.DISPATCH ? 2 : chance.between(1, 3);
            LocalDate to = from.plusYears(years).minusDays(1);
            boolean first = contracts.isEmpty();
            LocalDate probation = first && chance.happens(0.5)
                    ? from.plusMonths(probationMonths(chance, years)).minusDays(1)
                    : null;
            contracts.add(new Contract(
                    Contract.Type.FIXED_TERM,
                    signed,
                    from,
                    to,
                    probation,
                    post,
                    Contract.WorkingHours.STANDARD,
                    wage,
                    chance.happens(0.2)));
            from = chance.happens(0.05) ? to.plusDays(chance.between(30, 120)) : to.plusDays(1);
            signed = chance.happens(0.9) ? from.minusDays(chance.between(1, 20)) : from.plusDays(chance.between(5, 60));
            wage = wage.add(BigDecimal.valueOf(100));
        }
        return contracts;
    }

    /** The share of workers who never get a written contract falls from year to year. */
    private static double unsigned(LocalDate start) {
        return start.getYear() <= 2010 ? 0.07 : start.getYear() == 2011 ? 0.03 : 0.01;
    }

    /** Most probations respect the cap; some do not. */
    private static int probationMonths(Chance chance, int years) {
        int cap = years >= 3 ? 6 : 2;
        return chance.happens(0.95) ? chance.between(1, cap) : cap + 1;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(startedOn) && (endsOn == null || !day.isAfter(endsOn));
    }
}

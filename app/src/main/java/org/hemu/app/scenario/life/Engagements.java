package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.Regime;
import org.hemu.api.shared.Level;
import org.hemu.app.scenario.life.Engagement.Cause;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Person;
import org.hemu.app.scenario.province.Profile;
import org.hemu.app.scenario.province.Trade;
import org.hemu.app.scenario.province.Weighted;
import org.jspecify.annotations.Nullable;

/** Draws how employments at one employer go. */
final class Engagements {
    private static final Weighted<Integer> YEARS =
            Weighted.of(List.of(1, 2, 3), years -> years == 1 ? 45 : years == 2 ? 25 : 30);
    private static final int RETIREMENT_MEN = 60;
    private static final int RETIREMENT_WOMEN = 55;
    private static final double RENEWED_BEFORE = 0.15;
    private static final int SHORTEST_DAYS = 12;
    private static final double DECIDED_BY_EMPLOYER = 0.5;

    private final Profile employer;
    private final double employersRank;
    private final double countyEffect;

    Engagements(Profile employer, Chance chance) {
        this.employer = employer;
        this.employersRank = chance.uniform();
        String county = employer.place().jurisdiction().at(Level.COUNTY).value();
        this.countyEffect = (Chance.of(Long.parseLong(county)).uniform() - 0.5) * 0.03;
    }

    /** A new employment, or one that already lasted when the scenario begins. */
    Engagement draw(Person person, LocalDate startedOn, Chance chance) {
        Regime regime = regime(chance);
        Leaving leaving = leaving(person, startedOn, chance);
        LocalDate observedFrom = later(startedOn, Calendar.FIRST_DAY);
        LocalDate signsOn = regime == Regime.STANDARD ? signs(chance).orElse(null) : observedFrom;
        boolean formal = signsOn != null && !signsOn.isAfter(observedFrom);
        Agreements agreements =
                new Agreements(Terms.draw(employer, chance), regime, startedOn, leaving.day(), leaving.cause(), chance);
        boolean oral = regime == Regime.PART_TIME && chance.hits(0.8);
        if (signsOn != null && !oral) {
            sign(agreements, regime, startedOn, formal ? startedOn : signsOn, leaving, chance);
        }
        return new Engagement(
                person,
                regime,
                startedOn,
                agreements.endsOn(),
                agreements.cause(),
                !formal && chance.hits(Rates.HIDDEN),
                null,
                agreements.signed());
    }

    /** The employment of a worker taken over from another employer. */
    Engagement takenOver(Handover handover, Chance chance) {
        LocalDate startedOn = handover.lastDay().plusDays(1);
        Leaving leaving = leaving(handover.person(), startedOn.plusDays(60), chance);
        Agreements agreements = new Agreements(
                Terms.draw(employer, chance), handover.regime(), startedOn, leaving.day(), leaving.cause(), chance);
        Contract carried = handover.contract();
        if (carried != null && carried.to() != null) {
            agreements.goOnAfter(later(carried.to(), startedOn.plusDays(60)));
        }
        return new Engagement(
                handover.person(),
                handover.regime(),
                startedOn,
                agreements.endsOn(),
                agreements.cause(),
                false,
                handover,
                agreements.signed());
    }

    private Regime regime(Chance chance) {
        double drawn = chance.uniform();
        if (employer.trade() == Trade.DISPATCH_AGENCY) {
            return drawn < 0.9 ? Regime.DISPATCH : Regime.STANDARD;
        }
        return drawn < (employer.trade().worksByTheHour() ? 0.08 : 0.01) ? Regime.PART_TIME : Regime.STANDARD;
    }

    /** The day from which the worker has a contract, if ever. Half of it lies with the employer, half with the worker. */
    private Optional<LocalDate> signs(Chance chance) {
        double rank = chance.hits(DECIDED_BY_EMPLOYER) ? employersRank : chance.uniform();
        return Rates.SIGNED.passes(rank + countyEffect);
    }

    private record Leaving(@Nullable LocalDate day, Cause cause) {
        Leaving orBefore(@Nullable LocalDate other, Cause otherCause) {
            return other != null && (day == null || other.isBefore(day)) ? new Leaving(other, otherCause) : this;
        }
    }

    private Leaving leaving(Person person, LocalDate startedOn, Chance chance) {
        LocalDate from = later(startedOn.plusDays(SHORTEST_DAYS), Calendar.FIRST_DAY.plusDays(4));
        LocalDate retires = person.bornOn().plusYears(person.female() ? RETIREMENT_WOMEN : RETIREMENT_MEN);
        Profile.Closure closure = employer.closure();
        return new Leaving(Seasons.leaving(Rates.LEAVING_PER_YEAR, from, chance).orElse(null), Cause.LEAVES)
                .orBefore(retires.isBefore(from) ? null : retires, Cause.RETIRES)
                .orBefore(
                        closure == null ? null : later(closure.ceasedOn(), startedOn),
                        closure != null && closure.reason() == DeregistrationReason.MERGED
                                ? Cause.TAKEN_OVER
                                : Cause.EMPLOYER_CLOSES);
    }

    private void sign(
            Agreements agreements,
            Regime regime,
            LocalDate startedOn,
            LocalDate since,
            Leaving leaving,
            Chance chance) {
        boolean first = since.equals(startedOn);
        LocalDate signedOn = first ? since.plusDays(chance.hits(0.7) ? 0 : chance.between(1, 25)) : since;
        LocalDate end = leaving.day();
        if (end != null && signedOn.isAfter(end)) {
            return;
        }
        double drawn = chance.uniform();
        boolean served = ChronoUnit.YEARS.between(startedOn, Calendar.FIRST_DAY) >= 10;
        if (regime == Regime.STANDARD && drawn < (employer.trade().worksByTask() ? 0.3 : 0.03)) {
            LocalDate lastDay = later(since, Calendar.FIRST_DAY.plusDays(10)).plusDays(chance.between(90, 400));
            agreements.task(
                    signedOn, since, chance.hits(0.5) ? YearMonth.from(lastDay).atEndOfMonth() : lastDay);
        } else if (regime == Regime.STANDARD && drawn > (served ? 0.4 : 0.9)) {
            agreements.openEnded(signedOn, since);
        } else {
            fixedTerm(agreements, regime, since, signedOn, chance);
        }
    }

    /** Most who have long been there still have their first contract, for a term as long as that takes. */
    private static void fixedTerm(
            Agreements agreements, Regime regime, LocalDate since, LocalDate signedOn, Chance chance) {
        int years = regime == Regime.DISPATCH ? (chance.hits(0.04) ? 1 : 2) : YEARS.draw(chance);
        boolean stillTheFirst = !chance.hits(RENEWED_BEFORE);
        while (stillTheFirst && since.plusYears(years).isBefore(Calendar.FIRST_DAY)) {
            years = years < 3 ? 3 : years + 2;
        }
        agreements.fixedTerm(signedOn, since, years);
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}

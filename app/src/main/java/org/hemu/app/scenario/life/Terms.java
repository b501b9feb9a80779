package org.hemu.app.scenario.life;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Regime;
import org.hemu.app.scenario.province.Affiliation;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Profile;
import org.jspecify.annotations.Nullable;

/** What one worker's contracts say apart from their dates. */
record Terms(String post, Contract.WorkingHours hours, double wageIn2010, boolean collective) {
    private static final double WAGE_GROWTH = 1.13;
    private static final double PROBATION = 0.7;
    private static final double PROBATION_TOO_LONG = 0.015;

    static Terms draw(Profile employer, Chance chance) {
        double median = employer.affiliation() == Affiliation.PROVINCIAL ? 2_900 : 1_850;
        double hours = chance.uniform();
        return new Terms(
                employer.trade().post(chance),
                hours < 0.86
                        ? Contract.WorkingHours.STANDARD
                        : hours < 0.96 ? Contract.WorkingHours.COMPREHENSIVE : Contract.WorkingHours.FLEXIBLE,
                median * StrictMath.exp(0.3 * chance.normal()),
                chance.hits(employer.staff() >= 30 ? 0.7 : 0.2));
    }

    Contract contract(
            Contract.Type type,
            LocalDate signedOn,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate probationTo) {
        return new Contract(type, signedOn, from, to, probationTo, post, hours, wage(signedOn), collective);
    }

    /** Rounded to ten yuan; grows with the years. */
    private BigDecimal wage(LocalDate on) {
        double wage = wageIn2010 * StrictMath.pow(WAGE_GROWTH, on.getYear() - 2010);
        return BigDecimal.valueOf(StrictMath.round(wage / 10) * 10);
    }

    /** The same contract for another post or better pay. */
    static Contract amended(Contract contract, Profile employer, Chance chance) {
        BigDecimal wage = contract.monthlyWage();
        return new Contract(
                contract.type(),
                contract.signedOn(),
                contract.from(),
                contract.to(),
                contract.probationTo(),
                employer.trade().post(chance),
                contract.workingHours(),
                wage == null ? null : wage.add(BigDecimal.valueOf(chance.between(5, 40) * 10L)),
                contract.coveredByCollectiveContract());
    }

    /** The last day of probation in a first contract, mostly within what its term allows (劳动合同法 第十九条). */
    static @Nullable LocalDate probation(
            Contract.Type type, Regime regime, LocalDate from, @Nullable LocalDate to, Chance chance) {
        if (type == Contract.Type.TASK_BASED || regime == Regime.PART_TIME || !chance.hits(PROBATION)) {
            return null;
        }
        boolean threeYears = to == null || !to.isBefore(from.plusYears(3).minusDays(1));
        int most = threeYears ? 6 : 2;
        int months = chance.hits(PROBATION_TOO_LONG) ? most + 1 : chance.between(1, most);
        LocalDate last = from.plusMonths(months).minusDays(1);
        return to != null && last.isAfter(to) ? to : last;
    }
}

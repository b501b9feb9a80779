package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Regime;
import org.hemu.app.scenario.life.Engagement.Agreement;
import org.hemu.app.scenario.life.Engagement.Cause;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.jspecify.annotations.Nullable;

/** Signs one contract after the other until the worker goes, the contracts end, or the three years are over. */
final class Agreements {
    private static final double OPEN_ENDED_WHEN_DUE = 0.8;
    private static final double FIXED_AT_WISH = 0.75;
    private static final int LONG_SERVICE_YEARS = 10;

    private final Terms terms;
    private final Regime regime;
    private final LocalDate startedOn;
    private final Chance chance;
    private final List<Agreement> signed = new ArrayList<>();
    private @Nullable LocalDate endsOn;
    private Cause cause;

    Agreements(
            Terms terms, Regime regime, LocalDate startedOn, @Nullable LocalDate endsOn, Cause cause, Chance chance) {
        this.terms = terms;
        this.regime = regime;
        this.startedOn = startedOn;
        this.endsOn = endsOn;
        this.cause = cause;
        this.chance = chance;
    }

    List<Agreement> signed() {
        return List.copyOf(signed);
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    Cause cause() {
        return cause;
    }

    /** A contract that ends with a task; the worker goes with it. */
    void task(LocalDate signedOn, LocalDate from, LocalDate lastDay) {
        signed.add(new Agreement(terms.contract(Contract.Type.TASK_BASED, signedOn, from, null, null), false));
        if (endsOn == null || lastDay.isBefore(endsOn)) {
            endsOn = lastDay;
            cause = Cause.TASK_ENDS;
        }
    }

    void openEnded(LocalDate signedOn, LocalDate from) {
        LocalDate probationTo =
                from.equals(startedOn) ? Terms.probation(Contract.Type.OPEN_ENDED, regime, from, null, chance) : null;
        signed.add(new Agreement(terms.contract(Contract.Type.OPEN_ENDED, signedOn, from, null, probationTo), false));
    }

    /** A fixed term, and whatever follows it. */
    void fixedTerm(LocalDate signedOn, LocalDate from, int years) {
        LocalDate to = from.plusYears(years).minusDays(1);
        LocalDate probationTo =
                from.equals(startedOn) ? Terms.probation(Contract.Type.FIXED_TERM, regime, from, to, chance) : null;
        signed.add(new Agreement(terms.contract(Contract.Type.FIXED_TERM, signedOn, from, to, probationTo), false));
        goOnAfter(to);
    }

    /** What follows a fixed term that ends on the day: leaving, working on without a contract, or a renewal. */
    void goOnAfter(LocalDate to) {
        LocalDate last = to;
        while (!last.isAfter(Calendar.LAST_DAY) && (endsOn == null || endsOn.isAfter(last))) {
            if (last.isAfter(Calendar.FIRST_DAY) && chance.hits(Rates.LEAVING_WHEN_TERM_ENDS)) {
                endsOn = last;
                cause = Cause.TERM_ENDS;
                return;
            }
            LocalDate next = renewed(last);
            if (next == null) {
                return;
            }
            last = next;
        }
    }

    /** The last day of the renewed term; absent when the renewed contract has none or there is none. */
    private @Nullable LocalDate renewed(LocalDate last) {
        if (chance.hits(Rates.LAPSED.at(last))) {
            return null;
        }
        boolean late = chance.hits(Rates.RENEWED_LATE);
        LocalDate from = last.plusDays(late ? chance.between(15, 90) : 1);
        LocalDate signedOn = late ? from : last.minusDays(chance.between(0, 20));
        if (endsOn != null && endsOn.isBefore(from)) {
            return null;
        }
        boolean due = signed.size() >= 2 || ChronoUnit.YEARS.between(startedOn, from) >= LONG_SERVICE_YEARS;
        if (due && regime == Regime.STANDARD && chance.hits(OPEN_ENDED_WHEN_DUE)) {
            openEnded(signedOn, from);
            return null;
        }
        LocalDate to = from.plusYears(regime == Regime.DISPATCH ? 2 : chance.between(1, 3))
                .minusDays(1);
        Contract contract = terms.contract(Contract.Type.FIXED_TERM, signedOn, from, to, null);
        signed.add(new Agreement(contract, due && chance.hits(FIXED_AT_WISH)));
        return to;
    }
}

package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.Regime;
import org.hemu.app.scenario.province.Person;
import org.jspecify.annotations.Nullable;

/**
 * One person's employment as it truly was, whatever was filed about it.
 *
 * @param endedOn last day; absent when it outlasts the scenario
 * @param hidden whether it is not filed before there is a contract
 * @param takenOver how the person came from another employer; absent when hired
 * @param agreements written contracts in the order in which they were signed
 */
record Engagement(
        Person person,
        Regime regime,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        Cause cause,
        boolean hidden,
        @Nullable Handover takenOver,
        List<Agreement> agreements) {

    /** Why it ends. */
    enum Cause {
        LEAVES,
        RETIRES,
        TERM_ENDS,
        TASK_ENDS,
        EMPLOYER_CLOSES,
        TAKEN_OVER
    }

    /** A contract, and whether the worker wanted its fixed term. */
    record Agreement(Contract contract, boolean workerAskedForFixedTerm) {}

    boolean lastsOn(LocalDate day) {
        return !startedOn.isAfter(day) && (endedOn == null || !endedOn.isBefore(day));
    }

    boolean endsBefore(LocalDate day) {
        return endedOn != null && endedOn.isBefore(day);
    }
}

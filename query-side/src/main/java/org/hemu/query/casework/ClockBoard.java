package org.hemu.query.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hemu.api.shared.JurisdictionCode;

/**
 * The clocks that run in a unit: those of its own level (本级) and those of the units below add up to the total.
 *
 * @param today the day that they are counted for
 * @param children in the order of their codes
 */
public record ClockBoard(LocalDate today, UnitClocks total, UnitClocks ownLevel, List<UnitClocks> children) {

    /** One part of the board. */
    public record UnitClocks(JurisdictionCode jurisdiction, String name, ClockCount count) {}

    /**
     * How many clocks.
     *
     * @param open all that run
     * @param dueWithin3Days the last day is today or one of the next three
     * @param dueWithin7Days the last day is today or one of the next seven
     * @param overdue the last day has passed, and something is still due
     * @param missed of these, those of which that is recorded
     * @param undetermined the last day cannot be told yet
     */
    public record ClockCount(
            int open, int dueWithin3Days, int dueWithin7Days, int overdue, int missed, int undetermined) {
        private static final int SOON = 3;
        private static final int THIS_WEEK = 7;

        static ClockCount of(Collection<OpenClock> clocks, LocalDate today) {
            return new ClockCount(
                    clocks.size(),
                    count(clocks, clock -> clock.dueWithin(SOON, today)),
                    count(clocks, clock -> clock.dueWithin(THIS_WEEK, today)),
                    count(clocks, clock -> clock.statusOn(today) == ClockStatus.OVERDUE),
                    count(clocks, OpenClock::missed),
                    count(clocks, clock -> clock.statusOn(today) == ClockStatus.UNDETERMINED));
        }

        private static int count(Collection<OpenClock> clocks, Predicate<OpenClock> which) {
            return Math.toIntExact(clocks.stream().filter(which).count());
        }
    }
}

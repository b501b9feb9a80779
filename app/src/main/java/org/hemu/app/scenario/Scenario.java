package org.hemu.app.scenario;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hemu.api.employment.WorkerId;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.scenario.life.Steps;
import org.hemu.app.scenario.life.World;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Divisions;
import org.jspecify.annotations.Nullable;

/**
 * Three invented years, 2010-01-01 to 2012-12-31, as commands day by day. Nothing but seed, number of employers, divisions
 * and the key for worker ids decides what they are; without clock and without input or output. Only a span of months is held
 * in memory at a time, the shorter the more employers there are.
 */
public final class Scenario {
    public static final LocalDate FIRST_DAY = Calendar.FIRST_DAY;
    public static final LocalDate LAST_DAY = Calendar.LAST_DAY;

    /** As many as organization codes of the scenario can tell apart. */
    public static final int MOST_EMPLOYERS = 10_000_000;

    /** An employer's plans are made anew for every span; two thousand employers' fit into memory for all the years. */
    private static final int EMPLOYER_MONTHS_HELD = 72_000;

    private static final int SHORTEST_SPAN = 3;
    private static final int LONGEST_SPAN = 36;
    private static final int SAMPLE = 150;

    private final long seed;
    private final int employers;
    private final World world;

    /**
     * The scenario of these settings.
     *
     * @param employers from 1 to ten million; from 69 on every county of Jilin has one
     * @param workerId derives worker ids with the application's key; must be pure
     */
    public Scenario(long seed, int employers, Divisions divisions, Function<IdentityDocument, WorkerId> workerId) {
        this.seed = seed;
        this.employers = employers;
        this.world = World.of(seed, employers, divisions, workerId);
    }

    /**
     * A day with everything that is sent on it.
     *
     * @param steps in an order that always is the same; may be empty
     */
    public record Day(LocalDate date, List<Step> steps) {}

    public long seed() {
        return seed;
    }

    public int employers() {
        return employers;
    }

    /** All days from the given one to the last, each made when it is asked for. */
    public Iterator<Day> daysFrom(LocalDate first) {
        return daysFrom(first, () -> false);
    }

    /**
     * The same for somebody who may be in a hurry.
     *
     * @param stopped whether nobody needs the days any more; those that are made from then on lack steps
     */
    public Iterator<Day> daysFrom(LocalDate first, BooleanSupplier stopped) {
        return new Days(first, stopped);
    }

    /** About how many steps there are from the day on, extrapolated from a sample of employers. */
    public long expectedSteps(LocalDate from) {
        int sampled = Math.min(SAMPLE, employers);
        long steps =
                Steps.count(from, IntStream.range(0, sampled).map(i -> (int) ((long) i * employers / sampled)), world);
        return steps * employers / sampled;
    }

    private int spanMonths() {
        return Math.clamp(EMPLOYER_MONTHS_HELD / employers, SHORTEST_SPAN, LONGEST_SPAN);
    }

    private final class Days implements Iterator<Day> {
        private final BooleanSupplier stopped;
        private LocalDate next;
        private LocalDate spanEnd = LocalDate.MIN;
        private @Nullable Steps span;

        Days(LocalDate first, BooleanSupplier stopped) {
            this.next = first;
            this.stopped = stopped;
        }

        @Override
        public boolean hasNext() {
            return !next.isAfter(LAST_DAY);
        }

        @Override
        public Day next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Steps steps = span;
            if (steps == null || next.isAfter(spanEnd)) {
                spanEnd = next.withDayOfMonth(1).plusMonths(spanMonths()).minusDays(1);
                steps = Steps.between(next, spanEnd, employers, world, stopped);
                span = steps;
            }
            Day day = new Day(next, steps.on(next));
            next = next.plusDays(1);
            return day;
        }
    }
}

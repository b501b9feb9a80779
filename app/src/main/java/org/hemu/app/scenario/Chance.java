package org.hemu.app.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that is none: the same names give the same draws in the same order. */
final class Chance {
    private final SplittableRandom random;

    private Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Chance of(long seed, long... names) {
        long mixed = seed;
        for (long name : names) {
            mixed = (mixed ^ name) * 0x9E3779B97F4A7C15L;
            mixed ^= mixed >>> 29;
        }
        return new Chance(mixed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    double uniform() {
        return random.nextDouble();
    }

    double normal() {
        return random.nextGaussian();
    }

    /** Days until something that happens so many times a year on average. */
    long daysUntil(double perYear) {
        return Math.round(-Math.log(1 - random.nextDouble()) / perYear * 365);
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The day itself, or the Monday after a weekend. */
    static LocalDate officeDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}

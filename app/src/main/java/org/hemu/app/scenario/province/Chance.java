package org.hemu.app.scenario.province;

import java.util.List;

/**
 * Draws that depend on nothing but the keys they start from, the same on every machine and in every Java version
 * (SplitMix64). Forks are independent of each other and of how much was drawn before.
 */
public final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final long origin;
    private long state;

    private Chance(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    public static Chance of(long seed, long... keys) {
        Chance chance = new Chance(mixed(seed + STEP));
        for (long key : keys) {
            chance = chance.fork(key);
        }
        return chance;
    }

    /** Another source of draws, decided by where this one started and by the key. */
    public Chance fork(long key) {
        return new Chance(mixed(origin * 31 + mixed(key + STEP)));
    }

    private static long mixed(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** At least 0, less than 1. */
    public double uniform() {
        state += STEP;
        return (mixed(state) >>> 11) * 0x1.0p-53;
    }

    /** Both ends included. */
    public int between(int from, int to) {
        return from + (int) (uniform() * (to - from + 1));
    }

    public boolean hits(double share) {
        return uniform() < share;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** Normally distributed around 0 with standard deviation 1. */
    public double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** Exponentially distributed. */
    public double exponential(double mean) {
        return -mean * StrictMath.log(1 - uniform());
    }
}

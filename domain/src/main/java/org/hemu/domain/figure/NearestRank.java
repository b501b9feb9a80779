package org.hemu.domain.figure;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/** Percentiles by nearest rank: always a number that was measured, never one between two. */
public final class NearestRank {
    private static final int ALL = 100;

    private NearestRank() {}

    /**
     * The smallest number that at least so many percent of all are not above; empty when there are none.
     *
     * @param percent 1 to 100
     */
    public static OptionalInt of(Collection<Integer> numbers, int percent) {
        if (percent < 1 || percent > ALL) {
            throw new IllegalArgumentException("1 to 100 percent, not " + percent);
        }
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(sorted.get(Math.ceilDiv(percent * sorted.size(), ALL) - 1));
    }
}

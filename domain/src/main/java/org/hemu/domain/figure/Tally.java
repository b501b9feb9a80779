package org.hemu.domain.figure;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Monthly stocks as differences: for each measure, by how much it changes at the end of which month. The stock at the end
 * of a month is the sum of all changes up to and including that month, so a stock that lasts needs one entry, not one per
 * month. Entries are never zero; equal tallies are equal maps.
 */
public record Tally(Map<Measure, Map<YearMonth, Long>> changes) {
    public static final Tally EMPTY = new Tally(Map.of());

    /** The stock of a measure at the end of the month. */
    public long at(Measure measure, YearMonth month) {
        long stock = 0;
        for (var change : changes.getOrDefault(measure, Map.of()).entrySet()) {
            if (!change.getKey().isAfter(month)) {
                stock += change.getValue();
            }
        }
        return stock;
    }

    public Tally plus(Tally other) {
        if (other.isEmpty()) {
            return this;
        }
        Builder sum = new Builder();
        changes.forEach((measure, byMonth) -> byMonth.forEach((month, n) -> sum.change(measure, month, n)));
        other.changes.forEach((measure, byMonth) -> byMonth.forEach((month, n) -> sum.change(measure, month, n)));
        return sum.build();
    }

    /** Only where the two differ is anything new made; two tallies one event apart are nearly the same. */
    public Tally minus(Tally other) {
        Builder difference = new Builder();
        changes.forEach((measure, byMonth) -> {
            Map<YearMonth, Long> others = other.changes.getOrDefault(measure, Map.of());
            byMonth.forEach((month, n) -> {
                long by = n - others.getOrDefault(month, 0L);
                if (by != 0) {
                    difference.change(measure, month, by);
                }
            });
        });
        other.changes.forEach((measure, byMonth) -> {
            Map<YearMonth, Long> ours = changes.getOrDefault(measure, Map.of());
            byMonth.forEach((month, n) -> {
                if (!ours.containsKey(month)) {
                    difference.change(measure, month, -n);
                }
            });
        });
        return difference.build();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Collects changes; those that cancel out leave no trace. */
    public static final class Builder {
        private final Map<Measure, Map<YearMonth, Long>> changes = new EnumMap<>(Measure.class);

        public Builder change(Measure measure, YearMonth month, long by) {
            changes.computeIfAbsent(measure, m -> new TreeMap<>()).merge(month, by, Long::sum);
            return this;
        }

        public Tally build() {
            Map<Measure, Map<YearMonth, Long>> kept = new EnumMap<>(Measure.class);
            changes.forEach((measure, byMonth) -> {
                byMonth.values().removeIf(n -> n == 0);
                if (!byMonth.isEmpty()) {
                    kept.put(measure, Collections.unmodifiableMap(byMonth));
                }
            });
            return kept.isEmpty() ? EMPTY : new Tally(Collections.unmodifiableMap(kept));
        }
    }
}

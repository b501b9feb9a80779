package org.hemu.query.runtime;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hemu.domain.figure.Tally;
import org.jspecify.annotations.Nullable;

/** What happens to one sum in one batch, collected and then done at once. */
final class SumChange {
    private final Keyed<Sums> before;
    private final Set<Long> missing;
    private Tally.@Nullable Builder own;
    private Tally.@Nullable Builder total;
    private long position;

    SumChange(Keyed<Sums> before) {
        this.before = before;
        this.position = before.position();
        this.missing = new TreeSet<>(before.missing());
    }

    Keyed<Sums> before() {
        return before;
    }

    void add(long event, Difference difference) {
        position = Math.max(position, event);
        missing.remove(event);
        Tally.Builder subtree = total;
        if (subtree == null) {
            subtree = builder(orNone().total());
            total = subtree;
        }
        add(subtree, difference.by());
        if (difference.unit().value().equals(before.key())) {
            Tally.Builder unit = own;
            if (unit == null) {
                unit = builder(orNone().own());
                own = unit;
            }
            add(unit, difference.by());
        }
    }

    void mark(long event) {
        missing.add(event);
    }

    void unmark(long event) {
        missing.remove(event);
    }

    Keyed<Sums> after() {
        boolean changed = total != null || missing.size() != before.missing().size();
        Sums sums = total == null ? before.row() : new Sums(own == null ? orNone().own() : own.build(), total.build());
        return changed ? new Keyed<>(before.key(), position, List.copyOf(missing), sums) : before;
    }

    private Sums orNone() {
        Sums row = before.row();
        return row == null ? Sums.NONE : row;
    }

    private static Tally.Builder builder(Tally tally) {
        Tally.Builder builder = new Tally.Builder();
        add(builder, tally);
        return builder;
    }

    private static void add(Tally.Builder sum, Tally by) {
        by.changes().forEach((measure, byMonth) -> byMonth.forEach((month, n) -> sum.change(measure, month, n)));
    }
}

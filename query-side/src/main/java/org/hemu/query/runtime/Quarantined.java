package org.hemu.query.runtime;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event that a projection could not fold, or that waits behind one of the same aggregate.
 *
 * @param projection name, version and generation of the projection
 * @param error class of what was thrown; absent when it only waits
 * @param message what was said
 * @param firstAt when it was put into quarantine, milliseconds
 * @param attempts how often it was tried
 * @param rows keys of the rows that are marked as missing it
 * @param sums codes of the jurisdictions whose sums are marked as missing it
 */
public record Quarantined(
        String projection,
        long position,
        String aggregateType,
        String aggregateId,
        String type,
        @Nullable String error,
        @Nullable String message,
        Instant firstAt,
        int attempts,
        List<String> rows,
        List<String> sums,
        Stage stage) {
    private static final int LONGEST_MESSAGE = 500;

    /** How far it is on its way through quarantine. */
    public enum Stage {
        /** It is kept for a later attempt. */
        WAITING,
        /** Everything it touches is marked and it is being folded; after a crash this is finished first. */
        APPLYING,
        /** It is folded; the record stays, so that what went in can be held against what came out. */
        FOLDED
    }

    /** Whether it only waits behind another one. */
    public boolean parked() {
        return error == null;
    }

    Quarantined failed(Throwable failure) {
        String said = String.valueOf(failure.getMessage());
        return new Quarantined(
                projection,
                position,
                aggregateType,
                aggregateId,
                type,
                failure.getClass().getName(),
                said.substring(0, Math.min(said.length(), LONGEST_MESSAGE)),
                firstAt,
                attempts + 1,
                rows,
                sums,
                stage);
    }

    Quarantined marking(Collection<String> moreRows, Collection<String> moreSums) {
        return new Quarantined(
                projection,
                position,
                aggregateType,
                aggregateId,
                type,
                error,
                message,
                firstAt,
                attempts,
                union(rows, moreRows),
                union(sums, moreSums),
                stage);
    }

    Quarantined in(Stage next) {
        return new Quarantined(
                projection,
                position,
                aggregateType,
                aggregateId,
                type,
                error,
                message,
                firstAt,
                next == Stage.FOLDED ? attempts + 1 : attempts,
                rows,
                sums,
                next);
    }

    private static List<String> union(List<String> known, Collection<String> more) {
        Set<String> union = new LinkedHashSet<>(known);
        union.addAll(more);
        return union.size() == known.size() ? known : List.copyOf(union);
    }
}

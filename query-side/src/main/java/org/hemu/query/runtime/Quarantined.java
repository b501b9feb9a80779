package org.hemu.query.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a projection could not fold, or that waits behind one of the same aggregate.
 *
 * @param projection name, version and generation of the projection
 * @param error class of what was thrown; absent when it only waits
 * @param message what was said
 * @param attempts how often it was tried
 * @param rows keys of the rows that are marked as missing it
 * @param sums codes of the jurisdictions whose sums are marked as missing it
 * @param applying whether everything it touches is marked and it is being folded; a crash in between resumes there
 */
public record Quarantined(
        String projection,
        long position,
        String aggregateType,
        String aggregateId,
        String type,
        @Nullable String error,
        @Nullable String message,
        int attempts,
        List<String> rows,
        List<String> sums,
        boolean applying) {

    /** Whether it only waits behind another one. */
    public boolean waiting() {
        return error == null;
    }

    Quarantined failedAgain(Throwable failure) {
        return new Quarantined(
                projection,
                position,
                aggregateType,
                aggregateId,
                type,
                failure.getClass().getName(),
                String.valueOf(failure.getMessage()),
                attempts + 1,
                rows,
                sums,
                applying);
    }

    Quarantined marked(List<String> markedRows, List<String> markedSums) {
        return new Quarantined(
                projection,
                position,
                aggregateType,
                aggregateId,
                type,
                error,
                message,
                attempts,
                markedRows,
                markedSums,
                true);
    }
}

package org.hemu.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.hemu.query.shared.Rows;

/**
 * Finds positions from the newest backwards. One search looks at a bounded number of rows; when it has not come to its
 * lowest position, it says where to go on.
 */
final class Timeline {
    private static final int ROWS_AT_ONCE = 4;
    private static final int ROWS_PER_SEARCH = 256;

    private final Rows<AuditBucket> index;

    Timeline(Rows<AuditBucket> index) {
        this.index = index;
    }

    /**
     * What a search came to.
     *
     * @param positions newest first
     * @param before the search goes on below this position; not above {@code lowest} when it is finished
     */
    record Found(List<Long> positions, long before) {}

    /** The positions from {@code lowest} on and before {@code before} of entries that are wanted, at most {@code limit}. */
    Found search(long lowest, long before, Predicate<AuditEntry> wanted, int limit) {
        List<Long> positions = new ArrayList<>();
        long open = before;
        for (int rows = 0; open > lowest && rows < ROWS_PER_SEARCH; rows += ROWS_AT_ONCE) {
            long last = AuditIndex.bucket(open - 1);
            long first = Math.max(AuditIndex.bucket(lowest), last - ROWS_AT_ONCE + 1);
            List<AuditEntry> entries = entries(first, last);
            for (AuditEntry entry : entries.reversed()) {
                if (entry.position() < open && entry.position() >= lowest && wanted.test(entry)) {
                    if (positions.size() == limit) {
                        return new Found(positions, positions.getLast());
                    }
                    positions.add(entry.position());
                }
            }
            open = AuditIndex.firstPosition(first);
        }
        return new Found(positions, open);
    }

    private List<AuditEntry> entries(long first, long last) {
        Map<String, AuditBucket> rows = index.find(
                LongStream.rangeClosed(first, last).mapToObj(AuditIndex::key).toList());
        return new TreeMap<>(rows)
                .values().stream().flatMap(row -> row.entries().stream()).toList();
    }
}

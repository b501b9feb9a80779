package org.hemu.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final int EVENTS = 400_000;
    private final Timeline timeline = new Timeline(History.reading(rows()));

    /** Actor "rare" acts at every 150,000th position. */
    private static Map<String, AuditBucket> rows() {
        Map<String, AuditBucket> rows = new HashMap<>();
        for (long bucket = 0; bucket <= AuditIndex.bucket(EVENTS - 1); bucket++) {
            long first = AuditIndex.firstPosition(bucket);
            rows.put(
                    AuditIndex.key(bucket),
                    new AuditBucket(LongStream.range(first, Math.min(EVENTS, AuditIndex.firstPosition(bucket + 1)))
                            .mapToObj(TimelineTest::entry)
                            .toList()));
        }
        return rows;
    }

    private static AuditEntry entry(long position) {
        return new AuditEntry(
                position,
                position % 150_000 == 0 ? "rare" : "busy",
                null,
                new JurisdictionCode("220000000000"),
                null,
                "employer",
                "e",
                "employer.renamed");
    }

    @Test
    void findsTheNewestAndStopsAtTheLimit() {
        Timeline.Found found =
                timeline.search(0, EVENTS, entry -> entry.subject().equals("busy"), 3);

        assertThat(found).isEqualTo(new Timeline.Found(List.of(399_999L, 399_998L, 399_997L), 399_997));
    }

    @Test
    void looksAtABoundedPartAndGoesOnFromThere() {
        List<Long> positions = new ArrayList<>();
        long open = EVENTS;
        int searches = 0;
        while (open > 0) {
            Timeline.Found found =
                    timeline.search(0, open, entry -> entry.subject().equals("rare"), 50);
            positions.addAll(found.positions());
            open = found.before();
            searches++;
        }

        assertThat(positions).containsExactly(300_000L, 150_000L, 0L);
        assertThat(searches).isEqualTo(2);
    }

    @Test
    void leavesOutWhatLiesBelowTheLowestPosition() {
        Timeline.Found found =
                timeline.search(150_001, EVENTS, entry -> entry.subject().equals("rare"), 50);

        assertThat(found.positions()).containsExactly(300_000L);
        assertThat(found.before()).isLessThanOrEqualTo(150_001);
    }
}

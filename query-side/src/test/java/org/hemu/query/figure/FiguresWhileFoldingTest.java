package org.hemu.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hemu.domain.figure.Tally;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.History;
import org.hemu.query.shared.Rows;
import org.junit.jupiter.api.Test;

/** Figures that are asked for while events are being folded. */
class FiguresWhileFoldingTest {
    private static final YearMonth MONTH = YearMonth.of(2012, 6);

    private final History history = RandomProvince.eventful(4);
    private final FigureRows still = SummedUp.of(history);
    private final long end = history.events().size() - 1L;
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicLong reached = new AtomicLong(end);

    private FigureQueries queries(Rows<UnitSums> sums) {
        FigureRows rows = new FigureRows(
                still.tree(),
                sums,
                still.ledgers(),
                still.directory(),
                still.rosters(),
                still.employers(),
                still.flows());
        Freshness freshness = new Freshness() {
            @Override
            public AsOf of(Collection<String> projections) {
                return new AsOf(reached.get(), end + 1, 0, 0, false);
            }

            @Override
            public boolean await(long position, Collection<String> projections, Duration atMost) {
                return true;
            }
        };
        return new FigureQueries(_ -> rows, SummedUp.contributors(history, rows, freshness), freshness);
    }

    private Breakdown undisturbed() {
        return queries(still.sums()).breakdown("I2", JILIN, MONTH).data();
    }

    @Test
    void areReadAgainWhenASumIsAheadOfTheCheckpoint() {
        Breakdown expected = undisturbed();
        Rows<UnitSums> halfWritten = keys -> {
            Map<String, UnitSums> sums = new HashMap<>(still.sums().find(keys));
            if (readings.getAndIncrement() == 0) {
                sums.replaceAll((_, sum) -> new UnitSums(Tally.EMPTY, Tally.EMPTY, false, end + 1));
            }
            return sums;
        };

        assertThat(queries(halfWritten).breakdown("I2", JILIN, MONTH).data()).isEqualTo(expected);
        assertThat(readings.get()).isGreaterThan(1);
    }

    @Test
    void areReadAgainWhenTheCheckpointMovesMeanwhile() {
        Breakdown expected = undisturbed();
        reached.set(end - 1);
        Rows<UnitSums> moving = keys -> {
            if (readings.getAndIncrement() == 0) {
                reached.set(end);
                return Map.of();
            }
            return still.sums().find(keys);
        };

        assertThat(queries(moving).breakdown("I2", JILIN, MONTH).data()).isEqualTo(expected);
    }
}

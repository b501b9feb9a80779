package org.hemu.query.figure;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.domain.figure.IndicatorDefinition;
import org.hemu.domain.figure.Indicators;
import org.hemu.domain.figure.Measure;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.NotReachedYet;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Questions about figures. An unknown indicator or unit is {@link NotFound}. */
@Component
public class FigureQueries {
    private static final List<String> READS =
            List.of(JurisdictionTree.NAME, EmployerLedgers.NAME, CaseLedgers.NAME, PetitionLedgers.NAME);

    private static final List<String> TREE = List.of(JurisdictionTree.NAME);

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN = Duration.ofMillis(5);

    private final ByUnit<FigureRows> rows;
    private final ContributorPages contributors;
    private final Freshness freshness;

    public FigureQueries(
            @Qualifier(FigureRows.COMPUTED) ByUnit<FigureRows> rows,
            ContributorPages contributors,
            Freshness freshness) {
        this.rows = rows;
        this.contributors = contributors;
        this.freshness = freshness;
    }

    /** The indicators that can be asked for, with what they count in words. */
    public List<IndicatorDefinition> indicators() {
        return Indicators.ALL;
    }

    /** The months with figures in a unit and everything below it; {@code data} is absent where nothing has happened. */
    public Answer<@Nullable Months> months(JurisdictionCode jurisdiction) {
        AsOf asOf = freshness.of(List.of(
                JurisdictionTree.NAME, EmployerLedgers.NAME, CaseLedgers.NAME, PetitionLedgers.NAME, FilingFlow.NAME));
        return new Answer<>(new MonthsOnRecord(rows.of(jurisdiction)).of(jurisdiction), asOf);
    }

    public Answer<Figure> figure(String indicator, JurisdictionCode jurisdiction, YearMonth month) {
        return computed(indicator, jurisdiction, computation -> {
            computation.unit(jurisdiction);
            return computation.figure(jurisdiction, month);
        });
    }

    /**
     * The figure month by month.
     *
     * @param to last month, not before {@code from} and at most 240 months after it
     */
    public Answer<List<Figure>> series(String indicator, JurisdictionCode jurisdiction, YearMonth from, YearMonth to) {
        List<YearMonth> months = Limits.months(from, to);
        return computed(indicator, jurisdiction, computation -> {
            computation.unit(jurisdiction);
            return months.stream()
                    .map(month -> computation.figure(jurisdiction, month))
                    .toList();
        });
    }

    /**
     * The figure of every unit of one level within the unit.
     *
     * @param level from the level of the unit itself down to the county level
     */
    public Answer<List<Breakdown.Part>> level(
            String indicator, JurisdictionCode jurisdiction, Level level, YearMonth month) {
        if (level.digits() < jurisdiction.level().digits() || level.digits() > Level.COUNTY.digits()) {
            throw new BadRequest(BadRequest.Violation.OUT_OF_RANGE, "level");
        }
        return computed(indicator, jurisdiction, computation -> computation.level(jurisdiction, level, month));
    }

    /** The figure of the unit, of its own level and of each unit directly below. */
    public Answer<Breakdown> breakdown(String indicator, JurisdictionCode jurisdiction, YearMonth month) {
        return computed(indicator, jurisdiction, computation -> computation.breakdown(jurisdiction, month));
    }

    /**
     * Figures that belong together: what is read while events are folded may lie on both sides of one of them, so it is
     * read again until nothing moved meanwhile.
     *
     * @throws NotReachedYet if the read models never stood still long enough
     */
    private <T> Answer<T> computed(String indicator, JurisdictionCode unit, Function<Computation, T> reading) {
        IndicatorDefinition definition = defined(indicator);
        FigureRows within = rows.of(unit);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            AsOf asOf = freshness.of(READS);
            boolean treeIncomplete = freshness.of(TREE).incomplete();
            Computation computation = new Computation(definition, within, asOf, treeIncomplete);
            T data = reading.apply(computation);
            if (computation.isOfOnePosition() && freshness.of(READS).position() == asOf.position()) {
                return new Answer<>(data, asOf);
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        } while (System.nanoTime() < deadline);
        throw new NotReachedYet(freshness.of(READS).position() + 1);
    }

    /**
     * What one side of a figure counts, by unit, employer and relationship: for a number of workers on file the
     * relationships, for a declared number the employers with that number, for a number of cases the cases, else the employers.
     *
     * @param scope the whole subtree, or the part of the figure that is the unit's own level (本级)
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<Contributor> contributors(
            String indicator,
            Side side,
            JurisdictionCode jurisdiction,
            Scope scope,
            YearMonth month,
            @Nullable String cursor,
            int limit) {
        IndicatorDefinition definition = defined(indicator);
        Measure measure = switch (side) {
            case NUMERATOR -> definition.numerator();
            case DENOMINATOR -> definition.denominator();
        };
        return contributors.page(measure, jurisdiction, scope, month, cursor, Limits.page(limit));
    }

    private static IndicatorDefinition defined(String id) {
        return Indicators.find(id).orElseThrow(() -> new NotFound(NotFound.Kind.INDICATOR_UNKNOWN, id));
    }
}

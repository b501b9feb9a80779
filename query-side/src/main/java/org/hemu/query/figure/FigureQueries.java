package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.List;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;

/** Questions about figures. An unknown indicator or unit is {@link org.hemu.query.shared.NotFound}. */
public interface FigureQueries {

    List<IndicatorDefinition> indicators();

    /** The months with figures in a unit and everything below it; {@code data} is absent where nothing has happened. */
    Answer<@Nullable Months> months(JurisdictionCode jurisdiction);

    Answer<Figure> figure(String indicator, JurisdictionCode jurisdiction, YearMonth month);

    /**
     * The figure month by month.
     *
     * @param to last month, not before {@code from} and at most 240 months after it
     */
    Answer<List<Figure>> series(String indicator, JurisdictionCode jurisdiction, YearMonth from, YearMonth to);

    /** The figure of the unit, of its own level and of each unit directly below. */
    Answer<Breakdown> breakdown(String indicator, JurisdictionCode jurisdiction, YearMonth month);

    /**
     * What one side of a figure counts, over the whole subtree by unit, employer and relationship: for a number of workers
     * on file the relationships, for a declared number the employers with that number, else the employers.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    Page<Contributor> contributors(
            String indicator,
            Side side,
            JurisdictionCode jurisdiction,
            YearMonth month,
            @Nullable String cursor,
            int limit);
}

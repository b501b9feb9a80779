package org.hemu.query.employment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.Rows;
import org.hemu.query.shared.SortedLists;
import org.springframework.stereotype.Component;

/** Questions about the flow of filings. */
@Component
public class FlowQueries {
    private static final List<String> READS = List.of(FilingFlow.NAME);

    private final ByUnit<Rows<YearFlow>> flows;
    private final Freshness freshness;

    public FlowQueries(ByUnit<Rows<YearFlow>> flows, Freshness freshness) {
        this.flows = flows;
        this.freshness = freshness;
    }

    /**
     * The flow in a unit and everything below it, month by month without gaps; all zero for a unit that is not known.
     *
     * @param to last month, not before {@code from} and at most 240 months after it
     */
    public Answer<List<MonthFlow>> flow(JurisdictionCode jurisdiction, YearMonth from, YearMonth to) {
        List<YearMonth> months = Limits.months(from, to);
        AsOf asOf = freshness.of(READS);
        Map<String, YearFlow> years = flows.of(jurisdiction)
                .find(months.stream()
                        .map(month -> FilingFlow.key(jurisdiction, month.getYear()))
                        .collect(Collectors.toSet()));
        return new Answer<>(
                months.stream().map(month -> in(years, jurisdiction, month)).toList(), asOf);
    }

    private static MonthFlow in(Map<String, YearFlow> years, JurisdictionCode jurisdiction, YearMonth month) {
        YearFlow year = years.get(FilingFlow.key(jurisdiction, month.getYear()));
        MonthFlow flow = year == null ? null : SortedLists.find(year.months(), month, MonthFlow::month);
        return flow == null ? MonthFlow.none(month) : flow;
    }
}

package org.hemu.query.employment;

import java.time.YearMonth;
import java.util.List;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;

/** Questions about the flow of filings. */
public interface FlowQueries {

    /**
     * The flow in a unit and everything below it, month by month without gaps.
     *
     * @param to last month, not before {@code from} and at most 240 months after it
     */
    Answer<List<MonthFlow>> flow(JurisdictionCode jurisdiction, YearMonth from, YearMonth to);
}

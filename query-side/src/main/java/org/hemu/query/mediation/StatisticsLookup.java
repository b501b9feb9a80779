package org.hemu.query.mediation;

import java.time.YearMonth;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.query.employment.Employers;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.Reads;
import org.hemu.query.shared.Requested;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Statistics of cases over HTTP. */
@RestController
@RequestMapping("/api/v1/statistics")
class StatisticsLookup {
    private final StatisticsQueries statistics;

    StatisticsLookup(StatisticsQueries statistics) {
        this.statistics = statistics;
    }

    @Needs(Operation.READ_CASE_STATISTICS)
    @GetMapping("/mediation")
    @Reads({JurisdictionTree.NAME, Outcomes.NAME, Employers.NAME})
    Answer<MediationStatistics> mediation(
            @RequestParam String jurisdiction, @RequestParam YearMonth from, @RequestParam YearMonth to) {
        return statistics.mediation(Requested.jurisdiction(jurisdiction), from, to);
    }
}

package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.RELATIONSHIP;
import static org.hemu.query.employment.EmploymentStory.accepted;
import static org.hemu.query.employment.EmploymentStory.day;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.filing;
import static org.hemu.query.employment.EmploymentStory.hire;
import static org.hemu.query.employment.EmploymentStory.hired;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.initialFilingAccepted;
import static org.hemu.query.employment.EmploymentStory.lateFiling;
import static org.hemu.query.employment.EmploymentStory.moved;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.CHANGCHUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.SIPING;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.Standing;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class FilingFlowTest {
    private static final History HISTORY = History.of(
            registered(EMPLOYER, NANGUAN),
            initialFiling(EMPLOYER, NANGUAN, "2011-01-20"),
            initialFilingAccepted(EMPLOYER, NANGUAN, "2011-02-01"),
            hired(RELATIONSHIP, EMPLOYER, NANGUAN, lateFiling(1, "2011-12-30"), hire("2011-03-01", null)),
            new FilingReturned(RELATIONSHIP, EMPLOYER, NANGUAN, 1, Set.of(ReturnReason.OTHER), null, day("2011-12-31")),
            new FilingCorrected(
                    RELATIONSHIP,
                    EMPLOYER,
                    NANGUAN,
                    lateFiling(1, "2012-01-02"),
                    hire("2011-03-01", null),
                    "补正",
                    true,
                    new FirstSubmission(day("2011-12-30"), NANGUAN, true)),
            accepted(RELATIONSHIP, EMPLOYER, NANGUAN, 1, "2012-01-05", Standing.NONE, Standing.NONE),
            new FilingWithdrawn(RELATIONSHIP, EMPLOYER, NANGUAN, 1, "误报", day("2012-02-01")));

    @Test
    void countsByTheDayOnWhichItHappened() {
        Map<String, YearFlow> rows = HISTORY.rows(new FilingFlow());

        assertThat(rows.get(FilingFlow.key(NANGUAN, 2011)).months())
                .containsExactly(
                        new MonthFlow(YearMonth.of(2011, 1), 1, 0, 0, 0, 0, 0),
                        new MonthFlow(YearMonth.of(2011, 2), 0, 0, 1, 0, 0, 0),
                        new MonthFlow(YearMonth.of(2011, 12), 1, 1, 0, 1, 0, 0));
        assertThat(rows.get(FilingFlow.key(NANGUAN, 2012)).months())
                .containsExactly(
                        new MonthFlow(YearMonth.of(2012, 1), 0, 0, 1, 0, 1, 0),
                        new MonthFlow(YearMonth.of(2012, 2), 0, 0, 0, 0, 0, 1));
    }

    @Test
    void isTheSameAtEveryUnitAbove() {
        Map<String, YearFlow> rows = HISTORY.rows(new FilingFlow());

        assertThat(rows.get(FilingFlow.key(CHANGCHUN, 2011))).isEqualTo(rows.get(FilingFlow.key(NANGUAN, 2011)));
        assertThat(rows.get(FilingFlow.key(JILIN, 2012))).isEqualTo(rows.get(FilingFlow.key(NANGUAN, 2012)));
    }

    private static FilingCorrected corrected(Filing filing, boolean lateBefore) {
        return new FilingCorrected(
                RELATIONSHIP,
                EMPLOYER,
                NANGUAN,
                filing,
                hire("2011-03-01", null),
                "日期更正",
                true,
                new FirstSubmission(day("2011-12-30"), TIEXI, lateBefore));
    }

    @Test
    void aCorrectedDateMakesAFilingLateOrTimelyWhereAndWhenItWasFirstSubmitted() {
        History submitted = History.of(
                registered(EMPLOYER, TIEXI),
                hired(RELATIONSHIP, EMPLOYER, TIEXI, filing(1, "2011-12-30"), hire("2011-12-01", null)),
                moved(EMPLOYER, TIEXI, NANGUAN, "2012-01-01"));
        MonthFlow inTime = new MonthFlow(YearMonth.of(2011, 12), 1, 0, 0, 0, 0, 0);
        MonthFlow late = new MonthFlow(YearMonth.of(2011, 12), 1, 1, 0, 0, 0, 0);

        History madeLate = submitted.and(corrected(lateFiling(1, "2012-01-02"), false));
        assertThat(madeLate.rows(new FilingFlow())
                        .get(FilingFlow.key(TIEXI, 2011))
                        .months())
                .containsExactly(late);
        assertThat(madeLate.rows(new FilingFlow())
                        .get(FilingFlow.key(SIPING, 2011))
                        .months())
                .containsExactly(late);
        assertThat(madeLate.rows(new FilingFlow())
                        .get(FilingFlow.key(NANGUAN, 2012))
                        .months())
                .containsExactly(new MonthFlow(YearMonth.of(2012, 1), 0, 0, 0, 0, 1, 0));

        History madeTimely = madeLate.and(corrected(filing(1, "2012-01-09"), true));
        assertThat(madeTimely
                        .rows(new FilingFlow())
                        .get(FilingFlow.key(TIEXI, 2011))
                        .months())
                .containsExactly(inTime);
    }

    @Test
    void aHireThatFollowsACorrectedTransferIsNoResubmission() {
        FilingCorrected moved = new FilingCorrected(
                RELATIONSHIP,
                EMPLOYER,
                NANGUAN,
                filing(1, "2011-12-30"),
                hire("2011-12-15", null),
                "日期更正",
                false,
                new FirstSubmission(day("2011-12-30"), NANGUAN, false));

        assertThat(new FilingFlow().keys(History.of(moved).events().getFirst())).isEmpty();
    }

    @Test
    void isNotTouchedByWhatIsNoFiling() {
        History history = History.of(declared(EMPLOYER, NANGUAN, "2011-02", 5, 5));

        assertThat(new FilingFlow().keys(history.events().getFirst())).isEmpty();
    }
}

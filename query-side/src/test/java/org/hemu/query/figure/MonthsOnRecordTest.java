package org.hemu.query.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.deregistered;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.initialFilingAccepted;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.figure.TwoEmployers.FILED;
import static org.hemu.query.figure.TwoEmployers.UNFILED;
import static org.hemu.query.jurisdiction.JurisdictionStory.GONGZHULING;
import static org.hemu.query.jurisdiction.JurisdictionStory.JILIN;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.OLD_FANJIATUN;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;
import static org.hemu.query.jurisdiction.JurisdictionStory.established;
import static org.hemu.query.jurisdiction.JurisdictionStory.moved;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.employment.YearFlow;
import org.hemu.query.shared.History;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From which to which month figures are shown, and in which first. */
class MonthsOnRecordTest {
    @Test
    void beginWithTheFirstChange() {
        History two = TwoEmployers.history();

        assertThat(of(two, JILIN)).isEqualTo(months("2011-01", "2011-02", "2011-02"));
        assertThat(of(two, NANGUAN)).isEqualTo(months("2011-01", "2011-02", "2011-02"));
        assertThat(of(two, TIEXI)).isNull();
        assertThat(of(moved(TwoEmployers.history()), GONGZHULING)).isEqualTo(months("2020-06", "2020-06", "2020-06"));
    }

    private static @Nullable Months of(History history, JurisdictionCode unit) {
        return new MonthsOnRecord(SummedUp.of(history)).of(unit);
    }

    private static Months months(String first, String last, String latest) {
        return new Months(YearMonth.parse(first), YearMonth.parse(last), YearMonth.parse(latest));
    }

    @Test
    void areShownInTheMonthTheRegisterHasReachedWhateverIsFiledLater() {
        History filedYearsLater = TwoEmployers.history()
                .and(
                        initialFiling(UNFILED, OLD_FANJIATUN, "2026-11-24"),
                        initialFilingAccepted(UNFILED, OLD_FANJIATUN, "2026-11-25"));
        assertThat(of(filedYearsLater, JILIN)).isEqualTo(months("2011-01", "2026-11", "2011-02"));

        History ended = filedYearsLater.and(deregistered(UNFILED, OLD_FANJIATUN, "2011-02-28"));
        assertThat(of(ended, JILIN)).isEqualTo(months("2011-01", "2026-11", "2011-02"));
    }

    @Test
    void areNotShownInAMonthOfWhichTheRegisterKnowsLessThanHalf() {
        EmployerId third = new EmployerId("100000003");
        History one = TwoEmployers.history().and(registered(third, NANGUAN), declared(third, NANGUAN, "2011-04", 1, 1));
        assertThat(of(one, JILIN)).isEqualTo(months("2011-01", "2011-02", "2011-02"));

        History two = one.and(declared(FILED, NANGUAN, "2011-04", 1, 1));
        assertThat(of(two, JILIN)).isEqualTo(months("2011-01", "2011-04", "2011-04"));
    }

    @Test
    void areShownWhereTheEmployersChangedLastWhenNothingWasEverDeclared() {
        History registered = established().and(registered(FILED, NANGUAN));
        assertThat(of(registered, JILIN)).isEqualTo(months("2011-02", "2011-02", "2011-02"));
    }

    /** However long ago the first month is, one reading by key answers the last one. */
    @Test
    void areOneReadingByKeyHoweverLongAgoTheyBegin() {
        History history = established()
                .and(
                        since1950(EMPLOYER),
                        declared(EMPLOYER, NANGUAN, "2011-02", 2, 2),
                        initialFiling(EMPLOYER, NANGUAN, "2012-01-20"),
                        initialFilingAccepted(EMPLOYER, NANGUAN, "2012-05-25"));
        FigureRows rows = SummedUp.of(history);
        List<Integer> asked = new ArrayList<>();
        Rows<YearFlow> counted = keys -> {
            asked.add(keys.size());
            return rows.flows().find(keys);
        };
        MonthsOnRecord months = new MonthsOnRecord(new FigureRows(
                rows.tree(), rows.sums(), rows.ledgers(), rows.directory(), rows.rosters(), rows.employers(), counted));

        assertThat(months.of(JILIN)).isEqualTo(months("1950-02", "2012-05", "2011-02"));
        assertThat(asked).singleElement(INTEGER).isLessThanOrEqualTo(250);
    }

    private static EmployerRegistered since1950(EmployerId id) {
        EmployerRegistered young = registered(id, NANGUAN);
        return new EmployerRegistered(
                young.employerId(),
                young.jurisdiction(),
                young.organizationCode(),
                young.creditCode(),
                young.registrationNumber(),
                young.name(),
                young.legalRepresentative(),
                young.registrationType(),
                young.industry(),
                young.size(),
                young.placeOfOperation(),
                LocalDate.parse("1950-01-15"),
                LocalDate.parse("1950-01-15"),
                LocalDate.parse("1950-02-15"));
    }
}

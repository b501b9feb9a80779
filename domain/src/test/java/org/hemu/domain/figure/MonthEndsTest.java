package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hemu.api.shared.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthEndsTest {
    @ParameterizedTest
    @CsvSource({
        "2012-02-29, 2012-03-30, 2012-02, true",
        "2012-02-29, 2012-03-30, 2012-03, false",
        "2012-02-01, 2012-02-29, 2012-02, true",
        "2012-02-01, 2012-02-28, 2012-02, false",
        "2012-03-01, 2012-03-31, 2012-02, false",
        "2012-12-31, 2012-12-31, 2012-12, true",
    })
    void aPeriodCountsInTheMonthsWhoseLastDayItCovers(LocalDate from, LocalDate to, YearMonth month, boolean counts) {
        assertThat(MonthEnds.counts(new Period(from, to), month)).isEqualTo(counts);
        assertThat(!month.isBefore(MonthEnds.firstCounted(from)) && month.isBefore(MonthEnds.firstNotCounted(to)))
                .isEqualTo(counts);
    }
}

package org.hemu.query.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000-01", "0001-12", "2012-02", "9999-12", "+10000-01", "-0001-06", "+999999999-12"})
    void monthsAreReadAsTheyAreWritten(String text) {
        assertThat(DateTexts.month(text)).isEqualTo(YearMonth.parse(text));
        assertThat(DateTexts.text(DateTexts.month(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "2012-02-29", "9999-12-31", "+10000-01-01", "-0001-06-30"})
    void daysAreReadAsTheyAreWritten(String text) {
        assertThat(DateTexts.day(text)).isEqualTo(LocalDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {Year.MIN_VALUE, Year.MAX_VALUE})
    void yearsAtTheEndsOfTimeAreReadAsTheyAreWritten(long year) {
        YearMonth month = YearMonth.of((int) year, 1);
        assertThat(DateTexts.month(DateTexts.text(month))).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2012", "2012-13", "2012-1", "2012/01", "2012-٠1", "2012-01-", "12012-01"})
    void whatIsNoMonthIsRefused(String text) {
        assertThatThrownBy(() -> DateTexts.month(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2012-02-30", "2013-02-29", "2012-02", "2012-02-1", "2012_02-01", "2012-02x01"})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> DateTexts.day(text)).isInstanceOf(DateTimeException.class);
    }
}

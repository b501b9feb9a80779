package org.hemu.domain.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.calendar.HolidayNotice;
import org.hemu.api.shared.Period;

/**
 * The notices of 2010 to 2026 as data: published on, year, days off, worked days of weekends, and where it is kept on the
 * State Council's site. Read from two public collections of these notices that were made independently and agree on every day
 * of these years; the days of publication of 2023 to 2025 are known from memory.
 */
public final class StateCouncilNotices {
    private static final String SITE = "https://www.gov.cn/zhengce/zhengceku/";

    private static final String TABLE = """
            2009-12-08 | 2010 | 01-01..01-03 02-13..02-19 04-03..04-05 05-01..05-03 06-14..06-16 09-22..09-24 10-01..10-07 | 02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09 | 2009-12/08/content_1476
            2010-12-10 | 2011 | 01-01..01-03 02-02..02-08 04-03..04-05 04-30..05-02 06-04..06-06 09-10..09-12 10-01..10-07 | 01-30 02-12 04-02 10-08 10-09 | 2010-12/10/content_1423
            2011-12-06 | 2012 | 01-01..01-03 01-22..01-28 04-02..04-04 04-29..05-01 06-22..06-24 09-30..10-07 | 2011-12-31 01-21 01-29 03-31 04-01 04-28 09-29 | 2011-12/06/content_1411
            2012-12-10 | 2013 | 01-01..01-03 02-09..02-15 04-04..04-06 04-29..05-01 06-10..06-12 09-19..09-21 10-01..10-07 | 01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12 | 2012-12/10/content_1353
            2013-12-11 | 2014 | 01-01 01-31..02-06 04-05 04-07 05-01..05-03 06-02 09-08 10-01..10-07 | 01-26 02-08 05-04 09-28 10-11 | 2014-01/02/content_1194
            2014-12-16 | 2015 | 01-01..01-03 02-18..02-24 04-05..04-06 05-01 06-20 06-22 09-27 10-01..10-07 | 01-04 02-15 02-28 10-10 | 2014-12/16/content_9302
            2015-05-13 | 2015 | 09-03..09-05 | 09-06 | 2015-05/13/content_9742
            2015-12-10 | 2016 | 01-01 02-07..02-13 04-04 05-01..05-02 06-09..06-11 09-15..09-17 10-01..10-07 | 02-06 02-14 06-12 09-18 10-08 10-09 | 2015-12/10/content_10394
            2016-12-01 | 2017 | 01-01..01-02 01-27..02-02 04-02..04-04 05-01 05-28..05-30 10-01..10-08 | 01-22 02-04 04-01 05-27 09-30 | 2016-12/01/content_5141603
            2017-11-30 | 2018 | 01-01 02-15..02-21 04-05..04-07 04-29..05-01 06-18 09-24 10-01..10-07 | 02-11 02-24 04-08 04-28 09-29 09-30 | 2017-11/30/content_5243579
            2018-12-06 | 2019 | 2018-12-30..01-01 02-04..02-10 04-05 05-01 06-07 09-13 10-01..10-07 | 2018-12-29 02-02 02-03 09-29 10-12 | 2018-12/06/content_5346276
            2019-03-22 | 2019 | 05-01..05-04 | 04-28 05-05 | 2019-03/22/content_5375877
            2019-11-21 | 2020 | 01-01 01-24..01-30 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08 | 01-19 02-01 04-26 05-09 06-28 09-27 10-10 | 2019-11/21/content_5454164
            2020-01-27 | 2020 | 01-31..02-02 |  | 2020-01/27/content_5472352
            2020-11-25 | 2021 | 01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07 | 02-07 02-20 04-25 05-08 09-18 09-26 10-09 | 2020-11/25/content_5564127
            2021-10-25 | 2022 | 01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 | 01-29 01-30 04-02 04-24 05-07 10-08 10-09 | 2021-10/25/content_5644835
            2022-12-08 | 2023 | 2022-12-31..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06 | 01-28 01-29 04-23 05-06 06-25 10-07 10-08 | 2022-12/08/content_5730844
            2023-10-25 | 2024 | 01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07 | 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12 | 202310/content_6911528
            2024-11-12 | 2025 | 01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08 | 01-26 02-08 04-27 09-28 10-11 | 202411/content_6986383
            2025-11-04 | 2026 | 01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07 | 01-04 02-14 02-28 05-09 09-20 10-10 | 202511/content_7047091
            """;

    private static final List<HolidayNotice> NOTICES =
            TABLE.lines().map(StateCouncilNotices::notice).toList();
    private static final StatutoryCalendar CALENDAR = StatutoryCalendar.of(NOTICES);

    private StateCouncilNotices() {}

    /** The notices, in the order of their publication. */
    public static List<HolidayNotice> all() {
        return NOTICES;
    }

    /** The calendar that these notices make. */
    public static StatutoryCalendar calendar() {
        return CALENDAR;
    }

    private static HolidayNotice notice(String line) {
        List<String> parts =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        int year = Integer.parseInt(parts.get(1));
        return new HolidayNotice(
                LocalDate.parse(parts.get(0)),
                year,
                words(parts.get(2)).map(span -> span(year, span)).toList(),
                words(parts.get(3)).map(day -> day(year, day)).toList(),
                SITE + parts.get(4) + ".htm");
    }

    private static Stream<String> words(String part) {
        return Arrays.stream(part.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Period span(int year, String span) {
        int dots = span.indexOf("..");
        return dots < 0
                ? new Period(day(year, span), day(year, span))
                : new Period(day(year, span.substring(0, dots)), day(year, span.substring(dots + 2)));
    }

    /** A day of the year, or of another that is named. */
    private static LocalDate day(int year, String day) {
        return LocalDate.parse(day.length() == "MM-DD".length() ? year + "-" + day : day);
    }
}

package org.hemu.query.mongo;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days and months as they stand in documents, in ISO-8601. Those of years with four digits are read here, because a figure of a
 * level holds thousands of them, and the general parser takes longer for one than everything else about it.
 */
final class DateTexts {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private DateTexts() {}

    /** As it is parsed: its own text lacks the sign of years after 9999. */
    static String text(YearMonth month) {
        return (month.getYear() > 9999 ? "+" : "") + month;
    }

    /** @throws java.time.DateTimeException if it is no month */
    static YearMonth month(String text) {
        return isPlain(text, MONTH)
                ? YearMonth.of(number(text, 0, YEAR), number(text, YEAR + 1, MONTH))
                : YearMonth.parse(text);
    }

    /** @throws java.time.DateTimeException if it is no day */
    static LocalDate day(String text) {
        return isPlain(text, DAY)
                ? LocalDate.of(number(text, 0, YEAR), number(text, YEAR + 1, MONTH), number(text, MONTH + 1, DAY))
                : LocalDate.parse(text);
    }

    private static boolean isPlain(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            char each = text.charAt(at);
            boolean separator = at == YEAR || at == MONTH;
            if (separator ? each != '-' : each < '0' || each > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}

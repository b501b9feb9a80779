package org.hemu.app.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * A day or a month in ISO-8601 within the years {@value #FIRST} to {@value #LAST}. What lies outside is a typing error or
 * stands for "no end", which is said by leaving it out.
 */
final class BoundedDate<T extends TemporalAccessor> extends StdScalarDeserializer<T> {
    static final int FIRST = 1900;
    static final int LAST = 2199;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final transient Pattern form;
    private final transient Function<String, T> parse;

    private BoundedDate(Class<T> type, Pattern form, Function<String, T> parse) {
        super(type);
        this.form = form;
        this.parse = parse;
    }

    static BoundedDate<LocalDate> day() {
        return new BoundedDate<>(LocalDate.class, DAY, LocalDate::parse);
    }

    static BoundedDate<YearMonth> month() {
        return new BoundedDate<>(YearMonth.class, MONTH, YearMonth::parse);
    }

    @Override
    @SuppressWarnings("unchecked") // the context answers with a value of the type asked for, or throws
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (form.matcher(text).matches()) {
            try {
                T date = parse.apply(text);
                int year = date.get(ChronoField.YEAR);
                if (year >= FIRST && year <= LAST) {
                    return date;
                }
            } catch (DateTimeException e) {
                return (T) context.handleWeirdStringValue(handledType(), text, "no such day: %s", e.getMessage());
            }
        }
        return (T) context.handleWeirdStringValue(handledType(), text, "not a date of the years %d to %d", FIRST, LAST);
    }
}

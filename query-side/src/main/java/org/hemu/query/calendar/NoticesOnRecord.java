package org.hemu.query.calendar;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.shared.Event;
import org.hemu.domain.calendar.HolidayNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/** The one calendar, in one row: a notice or two a year. */
public final class NoticesOnRecord implements Projection<Notices> {
    public static final String NAME = "statutory-calendar";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Notices> rowType() {
        return Notices.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(CalendarEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return Stream.of(event.aggregateId());
    }

    @Override
    public Notices evolve(String key, @Nullable Notices row, Recorded event) {
        StatutoryCalendar before = row == null ? StatutoryCalendar.empty() : StatutoryCalendar.of(row.notices());
        StatutoryCalendar after = HolidayNotices.evolve(before, (CalendarEvent) event.event());
        return new Notices(Math.toIntExact(event.sequence() + 1), after.notices());
    }
}

package org.hemu.api.calendar;

import org.hemu.api.shared.Command;

/** What can be asked of the statutory calendar, of which there is one. */
public sealed interface CalendarCommand extends Command {

    @Override
    default String aggregateId() {
        return CalendarEvent.CALENDAR;
    }

    /** Enters what was announced about a year, or puts right what was entered about that year from the same source. */
    record RecordHolidayNotice(HolidayNotice notice) implements CalendarCommand {}
}

package org.hemu.api.calendar;

import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What became known about the statutory calendar. */
public sealed interface CalendarEvent extends Event {
    /** Id of the one calendar. */
    String CALENDAR = "statutory-calendar";

    @Override
    default String aggregateId() {
        return CALENDAR;
    }

    /**
     * A notice of the State Council was entered.
     *
     * @param jurisdiction the unit that entered it; it holds everywhere
     */
    @EventType("calendar.holiday-notice-recorded")
    record HolidayNoticeRecorded(HolidayNotice notice, JurisdictionCode jurisdiction) implements CalendarEvent {}
}

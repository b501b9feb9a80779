package org.hemu.query.calendar;

import java.util.List;
import org.hemu.api.calendar.HolidayNotice;

/**
 * The notices on record, in the order of their publication.
 *
 * @param version how often something was entered; the version of the calendar that a deadline was counted by
 */
public record Notices(int version, List<HolidayNotice> notices) {}

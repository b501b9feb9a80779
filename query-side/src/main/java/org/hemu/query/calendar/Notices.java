package org.hemu.query.calendar;

import java.util.List;
import org.hemu.api.calendar.HolidayNotice;

/**
 * The notices on record, in the order of their publication.
 *
 * @param version how often something was entered, which tells one calendar from the next
 */
public record Notices(int version, List<HolidayNotice> notices) {}

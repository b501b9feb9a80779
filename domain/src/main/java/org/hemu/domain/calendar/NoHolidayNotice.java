package org.hemu.domain.calendar;

/** Nobody can tell which days of the year are worked, because no notice about it is known yet. */
public final class NoHolidayNotice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    NoHolidayNotice(int year) {
        super("no notice about the days off of " + year + " is known");
        this.year = year;
    }

    /** The year that a notice is missing for. */
    public int year() {
        return year;
    }
}

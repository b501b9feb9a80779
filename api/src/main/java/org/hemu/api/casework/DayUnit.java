package org.hemu.api.casework;

/** Which days a limit counts. */
public enum DayUnit {
    /** 日: every day; it does not end on a day off. */
    CALENDAR_DAY,
    /** 工作日: days that are worked. */
    WORKING_DAY,
    /** Up to a day that was agreed, whatever day it is. */
    AGREED_DAY
}

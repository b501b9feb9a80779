package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * On which day each particular of an employer was last changed. A change that is filed late and happened before that day is
 * history already: it is on record, and what is on file now stays.
 *
 * @param days of particulars that were changed at all
 */
public record LastChanges(Map<Particular, LocalDate> days) {
    /** Nothing was changed since the registration. */
    public static final LastChanges NONE = new LastChanges(Map.of());

    /** What of an employer can be changed late; a move cannot lie before the last one. */
    public enum Particular {
        NAME,
        LEGAL_REPRESENTATIVE,
        REGISTRATION_TYPE,
        ORGANIZATION_CODE,
        CREDIT_CODE,
        REGISTRATION_NUMBER,
        CLASSIFICATION
    }

    /** Last changes; the map is copied. */
    public LastChanges {
        Map<Particular, LocalDate> copy = new EnumMap<>(Particular.class);
        copy.putAll(days);
        days = Collections.unmodifiableMap(copy);
    }

    /** Whether something later than the day is on file already; of two changes on one day, the one filed last prevails. */
    public boolean overtake(Particular particular, LocalDate day) {
        LocalDate last = days.get(particular);
        return last != null && last.isAfter(day);
    }

    /** With a change of the day. */
    public LastChanges with(Particular particular, LocalDate day) {
        Map<Particular, LocalDate> changed = new EnumMap<>(Particular.class);
        changed.putAll(days);
        changed.merge(particular, day, (before, now) -> now.isAfter(before) ? now : before);
        return new LastChanges(changed);
    }
}

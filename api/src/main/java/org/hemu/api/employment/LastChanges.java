package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;

/**
 * From which day on each particular of an employer is on file as it is: that of its last change, at first that of the
 * registration. A change that is filed late and happened before that day is history already: it is on record, and what is on
 * file now stays.
 *
 * @param days of particulars that are on file
 */
public record LastChanges(Map<Particular, LocalDate> days) {
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

    /** What the register said on the day of the registration; it may have known no credit code and no registration number. */
    public static LastChanges of(EmployerRegistered registered) {
        Map<Particular, LocalDate> days = new EnumMap<>(Particular.class);
        for (Particular particular : Particular.values()) {
            days.put(particular, registered.registeredOn());
        }
        if (registered.creditCode() == null) {
            days.remove(Particular.CREDIT_CODE);
        }
        if (registered.registrationNumber() == null) {
            days.remove(Particular.REGISTRATION_NUMBER);
        }
        return new LastChanges(days);
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

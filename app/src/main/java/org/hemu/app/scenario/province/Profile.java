package org.hemu.app.scenario.province;

import java.time.LocalDate;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.jspecify.annotations.Nullable;

/**
 * What one employer is, as far as it is settled before its first day.
 *
 * @param index 0, 1, 2 … within the scenario
 * @param registeredOn day on which the business register's entry is taken over
 * @param filesOn day of the initial filing; absent when it never files
 * @param closure how it ends; absent when it outlives the scenario
 * @param staff people it employs when it opens, or in January 2010
 */
public record Profile(
        int index,
        EmployerId id,
        RegistrationNumber registrationNumber,
        Affiliation affiliation,
        Place place,
        Trade trade,
        RegistrationType type,
        String name,
        LocalDate establishedOn,
        LocalDate registeredOn,
        @Nullable LocalDate filesOn,
        @Nullable Closure closure,
        int staff) {

    /**
     * The end of an employer.
     *
     * @param ceasedOn its last day
     * @param mergedInto index of the employer that takes over its workers; absent unless the reason is a merger
     */
    public record Closure(
            LocalDate ceasedOn,
            DeregistrationReason reason,
            @Nullable Integer mergedInto) {}

    /** The first day on which the scenario looks at it. */
    public LocalDate opensOn() {
        return establishedOn.isBefore(Calendar.FIRST_DAY) ? Calendar.FIRST_DAY : establishedOn;
    }
}

package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.jspecify.annotations.Nullable;

/**
 * A jurisdiction.
 *
 * @param name the name on the day asked for; the latest one when no day was asked for
 * @param since first day in force under this code
 * @param until first day no longer in force; absent while no end is known
 * @param predecessor the code the same unit had under its former parent
 * @param successor the unit that took over on {@code until}, when there is one
 * @param names all names it has borne, oldest first
 * @param version number of its last event, from 0
 */
public record Unit(
        JurisdictionCode code,
        String name,
        UnitKind kind,
        Level level,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable JurisdictionCode predecessor,
        @Nullable JurisdictionCode successor,
        List<Name> names,
        long version) {

    /** A name and the first day on which the unit bore it. */
    public record Name(String name, LocalDate from) {}

    /** Whether the unit is in force on the day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }

    /** This unit under the name it bore on the day; before its first day, under its first name. */
    public Unit namedAsOn(LocalDate day) {
        String then = names.getFirst().name();
        for (Name each : names) {
            if (!each.from().isAfter(day)) {
                then = each.name();
            }
        }
        return new Unit(code, then, kind, level, since, until, predecessor, successor, names, version);
    }
}

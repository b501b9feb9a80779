package org.hemu.domain.jurisdiction;

import java.time.LocalDate;
import java.util.List;

/**
 * What a decision about a jurisdiction needs to know besides the unit itself.
 *
 * @param today the business date
 * @param parent the unit that the code, or the new code, contains as its parent
 * @param target the unit at the new code when re-parenting, the successor when abolishing
 * @param unitsBelow the units below it, in force or not
 */
public record JurisdictionCircumstances(
        LocalDate today, Jurisdiction parent, Jurisdiction target, List<Jurisdiction> unitsBelow) {

    /** How many units below would outlast the unit if it ended on the day. */
    int outlasting(LocalDate end) {
        return (int) unitsBelow.stream().filter(unit -> unit.outlasts(end)).count();
    }

    /** How many of them cannot move along, for their end is decided already. */
    int outlastingWithEndDecided(LocalDate end) {
        return (int) unitsBelow.stream()
                .filter(unit -> unit instanceof Jurisdiction.NoLongerInForce && unit.outlasts(end))
                .count();
    }
}

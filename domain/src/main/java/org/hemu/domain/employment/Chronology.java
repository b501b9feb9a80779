package org.hemu.domain.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.domain.employment.Employer.Registered;
import org.hemu.domain.shared.Refusals;

/**
 * Which days of an employer cannot lie before what is on record. Filing late contradicts nothing; only a move before the last
 * one or before the registration, an end before the employer moved or had people on its roll, and a correction of what was not
 * yet on file, do.
 */
final class Chronology {
    private Chronology() {}

    static Optional<EmploymentRejection> move(LocalDate changedOn, Registered employer) {
        return Refusals.first(
                () -> sinceRegistration(changedOn, employer), () -> afterLastMove(changedOn, employer, "changedOn"));
    }

    static Optional<EmploymentRejection> end(LocalDate ceasedOn, Registered employer) {
        return Refusals.first(
                () -> afterLastMove(ceasedOn, employer, "ceasedOn"), () -> afterLastDeclared(ceasedOn, employer));
    }

    static Optional<EmploymentRejection> sinceRegistration(LocalDate changedOn, Registered employer) {
        return changedOn.isBefore(employer.registeredOn())
                ? Optional.of(new DatesOutOfOrder("registeredOn", "changedOn", "/changedOn"))
                : Optional.empty();
    }

    private static Optional<EmploymentRejection> afterLastMove(LocalDate day, Registered employer, String field) {
        LocalDate movedOn = employer.lastMovedOn();
        return movedOn != null && day.isBefore(movedOn)
                ? Optional.of(new DatesOutOfOrder("the last move", field, "/" + field))
                : Optional.empty();
    }

    private static Optional<EmploymentRejection> afterLastDeclared(LocalDate ceasedOn, Registered employer) {
        YearMonth staffed = employer.lastStaffed();
        return staffed != null && YearMonth.from(ceasedOn).isBefore(staffed)
                ? Optional.of(new DatesOutOfOrder("the last declared month", "ceasedOn", "/ceasedOn"))
                : Optional.empty();
    }
}

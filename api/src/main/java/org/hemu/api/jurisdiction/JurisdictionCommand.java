package org.hemu.api.jurisdiction;

import java.time.LocalDate;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What can be asked of a jurisdiction. Every command names the day from which it holds. */
public sealed interface JurisdictionCommand extends Command {
    JurisdictionCode code();

    LocalDate effectiveOn();

    @Override
    default String aggregateId() {
        return code().value();
    }

    /** Brings a unit into being under the parent that its code contains. */
    record EstablishJurisdiction(JurisdictionCode code, String name, UnitKind kind, LocalDate effectiveOn)
            implements JurisdictionCommand {}

    record RenameJurisdiction(JurisdictionCode code, String name, LocalDate effectiveOn)
            implements JurisdictionCommand {}

    /** Moves a unit with everything below it under another parent; {@code newCode} is its code there. */
    record ReparentJurisdiction(JurisdictionCode code, JurisdictionCode newCode, LocalDate effectiveOn)
            implements JurisdictionCommand {}

    /** Ends a unit without units below it; what it had goes to the successor, which must be of the same level. */
    record AbolishJurisdiction(
            JurisdictionCode code, @Nullable JurisdictionCode successor, LocalDate effectiveOn)
            implements JurisdictionCommand {}
}

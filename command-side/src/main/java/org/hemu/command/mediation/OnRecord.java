package org.hemu.command.mediation;

import org.hemu.api.employment.EmployerId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** What commands name, as it is on record. */
public final class OnRecord {
    private OnRecord() {}

    /** As which the employer is on record that had the code or has it; null when none is. */
    static @Nullable EmployerId employer(@Nullable EmployerId named, Surroundings now) {
        return named == null
                ? null
                : switch (now.employer(named)) {
                    case Employer.Unregistered _ -> null;
                    case Employer.UnderAnotherCode known -> known.id();
                    case Employer.Registered _, Employer.Ceased _ -> named;
                };
    }

    /** The unit of that code. */
    public static Jurisdiction unit(JurisdictionCode code, Surroundings now) {
        return JurisdictionCode.isWellFormed(code.value()) ? now.jurisdiction(code) : Jurisdiction.initial();
    }
}

package org.hemu.domain.mediation;

import java.time.LocalDate;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.LimitationInterruption;
import org.hemu.domain.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What interrupts the limitation of arbitration, from when the law says so. */
final class Interruptions {
    private Interruptions() {}

    /** Absent where the rule was not in force. */
    static @Nullable LimitationInterruption of(InterruptionCause cause, LocalDate on) {
        Rule rule = cause == InterruptionCause.APPLICATION
                ? MediationRules.INTERRUPTED_BY_CLAIM
                : MediationRules.INTERRUPTED_BY_FAILURE;
        return rule.inForceOn(on) ? new LimitationInterruption(on, cause, rule.citation()) : null;
    }
}

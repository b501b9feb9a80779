package org.hemu.api.casework;

import java.time.LocalDate;
import org.hemu.api.shared.Citation;

/**
 * The limitation of arbitration (仲裁时效) begins anew.
 *
 * @param on the day from which it does
 */
public record LimitationInterruption(LocalDate on, InterruptionCause cause, Citation rule) {}

package org.hemu.domain.mediation;

import java.time.LocalDate;
import org.hemu.api.employment.EmployerId;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about a mediation body needs to know besides its past.
 *
 * @param today the business date
 * @param addressed the unit that the command names; {@link Jurisdiction#initial()} when it names none
 * @param employer as which the employer that the command names is on record; absent when it names none, or one that is not
 */
public record MediationBodyCircumstances(
        LocalDate today, Jurisdiction addressed, @Nullable EmployerId employer) {}

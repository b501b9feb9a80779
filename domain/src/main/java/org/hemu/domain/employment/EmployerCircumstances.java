package org.hemu.domain.employment;

import java.time.LocalDate;
import org.hemu.domain.jurisdiction.Jurisdiction;

/**
 * What a decision about an employer needs to know besides its past.
 *
 * @param today the business date
 * @param addressed the jurisdiction that the command names; {@link Jurisdiction#initial()} when it names none
 */
public record EmployerCircumstances(LocalDate today, Jurisdiction addressed) {}

package org.hemu.domain.inspection;

import java.time.LocalDate;
import org.hemu.domain.jurisdiction.Jurisdiction;

/**
 * What a decision about a body that inspects needs to know besides its past.
 *
 * @param today the business date
 * @param addressed the unit that the command names; {@link Jurisdiction#initial()} when it names none
 */
public record InspectionBodyCircumstances(LocalDate today, Jurisdiction addressed) {}

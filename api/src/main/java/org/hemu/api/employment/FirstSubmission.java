package org.hemu.api.employment;

import java.time.LocalDate;
import org.hemu.api.shared.JurisdictionCode;

/**
 * How a filing has counted since it was first submitted.
 *
 * @param submittedOn day of the first submission
 * @param jurisdiction the unit that was accountable then
 * @param late whether it has counted as late so far
 */
public record FirstSubmission(LocalDate submittedOn, JurisdictionCode jurisdiction, boolean late) {}

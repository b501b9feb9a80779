package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import org.hemu.api.shared.JurisdictionCode;

/**
 * A unit that passed into or out of a subtree, with everything below it, when another unit took over from it.
 *
 * @param unit the code that took no further business from that day; what is on record stays under it
 * @param on first day on which the successor is accountable
 */
public record Passage(JurisdictionCode unit, LocalDate on) {}

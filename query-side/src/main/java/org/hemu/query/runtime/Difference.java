package org.hemu.query.runtime;

import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Tally;

/** By how much an event changes what one row contributes to a unit; never empty. */
record Difference(JurisdictionCode unit, Tally by) {}

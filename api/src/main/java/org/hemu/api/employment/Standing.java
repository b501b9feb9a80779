package org.hemu.api.employment;

import java.util.List;
import org.hemu.api.shared.Period;

/**
 * What the accepted filings of a relationship under one regime amount to: the periods of employment on file and, within them, the periods
 * under a written contract. Periods are in order, do not overlap and do not touch.
 */
public record Standing(List<Period> employed, List<Period> underContract) {
    public static final Standing NONE = new Standing(List.of(), List.of());
}

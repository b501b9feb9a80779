package org.hemu.query.figure;

import java.math.BigDecimal;
import java.util.List;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * A figure and what it is made of: numerators and denominators of the unit's own level (本级) and of the units below add up
 * to the total.
 *
 * @param children in the order of their codes
 */
public record Breakdown(Part total, Part ownLevel, List<Part> children) {

    /**
     * One part of a figure.
     *
     * @param previousPercent the percentage at the end of the month before; absent when not applicable then
     */
    public record Part(
            JurisdictionCode jurisdiction,
            String name,
            Figure figure,
            @Nullable BigDecimal previousPercent) {}
}

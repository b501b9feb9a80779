package org.hemu.api.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The 12-digit statistical division code (统计用区划代码): 2 digits province, 2 prefecture, 2 county, 3 township, 3
 * community, padded with zeros. A code contains its ancestors, so a subtree is a prefix.
 *
 * @param value exactly 12 digits; see {@link #isWellFormed(String)}
 */
public record JurisdictionCode(String value) implements TextValue, Comparable<JurisdictionCode> {

    private static final int LENGTH = 12;
    private static final int[] CUTS = {2, 4, 6, 9, 12};

    /** Whether the text is 12 digits with a non-zero province and no level skipped by zeros. */
    public static boolean isWellFormed(String text) {
        if (text.length() != LENGTH || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        boolean ended = false;
        int from = 0;
        for (int cut : CUTS) {
            boolean zero = text.substring(from, cut).chars().allMatch(c -> c == '0');
            if ((from == 0 && zero) || (ended && !zero)) {
                return false;
            }
            ended |= zero;
            from = cut;
        }
        return true;
    }

    /** The level of this unit: the last segment that is not all zeros. */
    public Level level() {
        Level level = Level.COMMUNITY;
        while (isZeroBelow(level)) {
            level = level.above().orElseThrow();
        }
        return level;
    }

    private boolean isZeroBelow(Level level) {
        int above = level.above().map(Level::digits).orElse(-1);
        return above >= 0 && value.endsWith("0".repeat(LENGTH - above));
    }

    /** The code of the ancestor at the given level, or this code itself when it is of that level or above it. */
    public JurisdictionCode at(Level ancestor) {
        int digits = ancestor.digits();
        return new JurisdictionCode(value.substring(0, digits) + "0".repeat(LENGTH - digits));
    }

    /** The unit one level up; empty for a province. */
    public Optional<JurisdictionCode> parent() {
        return level().above().map(this::at);
    }

    /** This unit and all units above it, from the province down; one to five codes. */
    public List<JurisdictionCode> lineage() {
        List<JurisdictionCode> lineage = new ArrayList<>(5);
        for (Optional<JurisdictionCode> unit = Optional.of(this);
                unit.isPresent();
                unit = unit.get().parent()) {
            lineage.addFirst(unit.get());
        }
        return Collections.unmodifiableList(lineage);
    }

    /** The leading digits that all units of this subtree share. */
    public String prefix() {
        return value.substring(0, level().digits());
    }

    /** Whether the other unit is this one or lies below it. */
    public boolean contains(JurisdictionCode other) {
        return other.value.startsWith(prefix());
    }

    @Override
    public int compareTo(JurisdictionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.hemu.api.inspection;

import java.util.List;

/**
 * What a violation is about.
 *
 * @param primary what it is counted as
 * @param others what it is about besides
 */
public record Matters(InspectedMatter primary, List<InspectedMatter> others) {
    /** Matters; the list is copied. */
    public Matters {
        others = List.copyOf(others);
    }
}

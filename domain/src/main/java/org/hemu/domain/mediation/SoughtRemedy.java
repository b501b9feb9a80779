package org.hemu.domain.mediation;

import java.util.Comparator;
import org.hemu.api.mediation.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * A remedy that is asked for.
 *
 * @param obligation that an order to pay is asked for; 0 for the others, which are about the whole agreement
 */
public record SoughtRemedy(Remedy remedy, int obligation) implements Comparable<SoughtRemedy> {
    private static final Comparator<SoughtRemedy> ORDER =
            Comparator.comparing(SoughtRemedy::remedy).thenComparingInt(SoughtRemedy::obligation);

    static SoughtRemedy ofWhole(Remedy remedy) {
        return new SoughtRemedy(remedy, 0);
    }

    static SoughtRemedy of(Remedy remedy, @Nullable Integer obligation) {
        return new SoughtRemedy(remedy, obligation == null ? 0 : obligation);
    }

    @Override
    public int compareTo(SoughtRemedy other) {
        return ORDER.compare(this, other);
    }
}

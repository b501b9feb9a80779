package org.hemu.app.scenario.province;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Choices of unequal weight. */
public final class Weighted<T> {
    private final List<T> choices;
    private final double[] upTo;

    private Weighted(List<T> choices, double[] upTo) {
        this.choices = choices;
        this.upTo = upTo;
    }

    /**
     * Choices with their weights.
     *
     * @param weight not negative; not zero for all
     */
    public static <T> Weighted<T> of(List<T> choices, ToDoubleFunction<T> weight) {
        List<T> kept = new ArrayList<>(choices);
        double[] upTo = new double[kept.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(kept.get(i));
            upTo[i] = sum;
        }
        return new Weighted<>(List.copyOf(kept), upTo);
    }

    /** The same weights for what the choices stand for. */
    public <U> Weighted<U> map(Function<T, U> meaning) {
        return new Weighted<>(choices.stream().map(meaning).toList(), upTo);
    }

    public T draw(Chance chance) {
        int found = Arrays.binarySearch(upTo, chance.uniform() * upTo[upTo.length - 1]);
        return choices.get(Math.min(found >= 0 ? found + 1 : -found - 1, upTo.length - 1));
    }
}

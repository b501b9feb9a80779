package org.hemu.domain.shared;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Reasons to refuse, asked one after another, so that the order in which they are found is the order written. */
public final class Refusals {
    private Refusals() {}

    /** The first reason that applies. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R> Optional<R> first(Supplier<Optional<? extends R>>... reasons) {
        return Arrays.stream(reasons)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .map(reason -> (R) reason)
                .findFirst();
    }
}

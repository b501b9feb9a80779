package org.hemu.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hemu.api.shared.Rejection;

/**
 * The outcome of a command: events, or the reason why there are none.
 *
 * @param <E> the event family of the aggregate that decides
 */
public sealed interface Decision<E> {
    record Accepted<E>(List<E> events) implements Decision<E> {}

    record Refused<E>(Rejection why) implements Decision<E> {}

    static <E> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    /** Accepts a command that asks for what already is. */
    static <E> Decision<E> unchanged() {
        return new Accepted<>(List.of());
    }

    static <E> Decision<E> refuse(Rejection why) {
        return new Refused<>(why);
    }

    /** The event, unless there is a reason against it. */
    static <E> Decision<E> unless(Optional<? extends Rejection> why, Supplier<? extends E> event) {
        return why.<Decision<E>>map(Decision::refuse).orElseGet(() -> accept(event.get()));
    }
}

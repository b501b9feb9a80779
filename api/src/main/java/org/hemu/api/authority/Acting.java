package org.hemu.api.authority;

import java.util.Optional;
import org.hemu.api.shared.Actor;

/** Who acts in the present call. It is bound once, where a request comes in, and can only be asked after that. */
public final class Acting {
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    /**
     * Does something on behalf of the actor; code that it calls in the same thread may ask who that is.
     *
     * @throws X if the work does
     */
    public static <R, X extends Throwable> R as(Actor actor, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    /** The actor, if anybody acts. */
    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /**
     * The actor.
     *
     * @throws IllegalStateException if nobody acts: whatever asks may not be reached without an actor
     */
    public static Actor now() {
        return ACTOR.orElseThrow(() -> new IllegalStateException("nobody acts"));
    }
}

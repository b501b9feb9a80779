package org.hemu.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.hemu.api.shared.Rejection;

/**
 * Given what happened, when something is asked for, then this happens or is refused.
 *
 * @param <C> commands
 * @param <S> the state that decides
 * @param <E> events
 * @param <X> circumstances
 */
public final class Spec<C, S, E, X> {
    private final S state;
    private final Decide<C, S, E, X> decide;

    private Spec(S state, Decide<C, S, E, X> decide) {
        this.state = state;
        this.decide = decide;
    }

    /** The function under test. */
    public interface Decide<C, S, E, X> {
        Decision<E> decide(C command, S state, X circumstances);
    }

    public static <C, S, E, X> Spec<C, S, E, X> given(
            S initial, List<? extends E> events, BiFunction<S, E, S> evolve, Decide<C, S, E, X> decide) {
        S state = initial;
        for (E event : events) {
            state = evolve.apply(state, event);
        }
        return new Spec<>(state, decide);
    }

    public Outcome<E> when(C command, X circumstances) {
        return new Outcome<>(decide.decide(command, state, circumstances));
    }

    /** What came of a command. */
    public record Outcome<E>(Decision<E> decision) {
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void then(E... events) {
            assertThat(decision).isEqualTo(new Decision.Accepted<>(List.of(events)));
        }

        public void refused(Rejection why) {
            assertThat(decision).isEqualTo(new Decision.Refused<E>(why));
        }

        /** The only event. */
        public E event() {
            if (decision instanceof Decision.Accepted<E>(var events) && events.size() == 1) {
                return events.getFirst();
            }
            throw new AssertionError("not one event: " + decision);
        }

        /** The reason for the refusal. */
        public Rejection refusal() {
            if (decision instanceof Decision.Refused<E>(var why)) {
                return why;
            }
            throw new AssertionError("not refused: " + decision);
        }
    }
}

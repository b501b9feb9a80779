package org.hemu.command.dispatch;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.hemu.domain.shared.Decision;

/** Turns a decision of the domain into what Axon expects of a command handler. */
public final class Decisions {
    private Decisions() {}

    /**
     * Applies the events of an accepted decision to the aggregate at hand.
     *
     * @throws CommandRefused if the decision is a refusal
     */
    public static void apply(Decision<?> decision) {
        switch (decision) {
            case Decision.Accepted<?>(var events) -> events.forEach(AggregateLifecycle::apply);
            case Decision.Refused<?>(var why) -> throw new CommandRefused(why);
        }
    }
}

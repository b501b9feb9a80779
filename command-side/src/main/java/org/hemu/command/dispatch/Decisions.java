package org.hemu.command.dispatch;

import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.hemu.api.shared.Event;
import org.hemu.domain.shared.Decision;

/** Turns a decision of the domain into what Axon expects of a command handler. */
public final class Decisions {
    private Decisions() {}

    /**
     * Applies a decision on a command whose sender may insist on a version; some refusals hold at any.
     *
     * @throws CommandRefused if the decision is a refusal
     */
    public static void apply(Decision<? extends Event> decision, ExpectedVersion expected, Surroundings surroundings) {
        if (!(decision instanceof Decision.Refused<? extends Event>(var why) && why.atAnyVersion())) {
            expected.check();
        }
        apply(decision, surroundings);
    }

    /**
     * Applies the events of an accepted decision to the aggregate at hand, with all persons in them sealed: neither the log
     * nor the aggregate in memory nor its snapshot ever holds one that can be read.
     *
     * @throws CommandRefused if the decision is a refusal
     */
    public static void apply(Decision<? extends Event> decision, Surroundings surroundings) {
        apply(decision, surroundings, MetaData.emptyInstance());
    }

    /**
     * Applies what follows from another aggregate likewise.
     *
     * @throws CommandRefused if the decision is a refusal
     */
    public static void apply(Decision<? extends Event> decision, Surroundings surroundings, Following following) {
        apply(decision, surroundings, following.metadata());
    }

    private static void apply(Decision<? extends Event> decision, Surroundings surroundings, MetaData metadata) {
        switch (decision) {
            case Decision.Accepted<? extends Event>(var events) ->
                events.forEach(event -> AggregateLifecycle.apply(surroundings.sealed(event), metadata));
            case Decision.Refused<? extends Event>(var why) -> throw new CommandRefused(why);
        }
    }
}

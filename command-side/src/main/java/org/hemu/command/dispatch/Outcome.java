package org.hemu.command.dispatch;

import org.hemu.api.shared.Rejection;
import org.hemu.eventstore.Answered;

/** What became of a command. */
public sealed interface Outcome {

    /**
     * Accepted and durable.
     *
     * @param firstPosition position of the first event; one more than {@code lastPosition} when nothing changed
     */
    record Accepted(long firstPosition, long lastPosition) implements Outcome {
        /** Whether the command asked for what already was. */
        public boolean unchanged() {
            return lastPosition < firstPosition;
        }
    }

    /** Refused; nothing was recorded. */
    record Refused(Rejection why) implements Outcome {}

    /**
     * Denied, for the sender lacks the authority; nothing was recorded, and nothing must be remembered of it.
     *
     * @param why what the sender may know: that it is not permitted, or that there is no such thing
     */
    record Denied(Rejection why) implements Outcome {}

    /** The aggregate is at another version than the sender expected; nothing was recorded. */
    record Outdated(String aggregateId) implements Outcome {}

    /** Whenever it was decided, another command had changed something meanwhile; nothing was recorded. */
    record Contended(String aggregateId) implements Outcome {}

    /** The same request was answered before; nothing was recorded now. */
    record AnsweredBefore(Answered answered) implements Outcome {}
}

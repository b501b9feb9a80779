package org.hemu.app.scenario.play;

import org.hemu.api.shared.Command;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.eventstore.LogUnavailable;

/** Where commands go: {@code commands::send}. */
@FunctionalInterface
public interface CommandDoor {

    /**
     * Sends a command and waits for its outcome.
     *
     * @throws LogUnavailable if the log cannot take events at the moment
     */
    Outcome send(Command command, Envelope envelope);
}

package org.hemu.command.dispatch;

import org.axonframework.commandhandling.CommandExecutionException;
import org.hemu.api.shared.Rejection;

/** Carries a refusal through the command bus; the refusal travels as details, so that it survives a remote bus. */
public final class CommandRefused extends CommandExecutionException {
    private static final long serialVersionUID = 1L;

    public CommandRefused(Rejection why) {
        super(why.toString(), null, why, false);
    }

    public Rejection why() {
        return this.<Rejection>getDetails().orElseThrow();
    }
}

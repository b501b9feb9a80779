package org.hemu.command.dispatch;

import org.axonframework.commandhandling.CommandExecutionException;
import org.hemu.api.shared.Rejection;

/** Carries a refusal for lack of authority through the command bus, where nothing of the target may be told. */
final class AuthorityDenied extends CommandExecutionException {
    private static final long serialVersionUID = 1L;

    AuthorityDenied(Rejection why) {
        super(why.toString(), null, why, false);
    }

    Rejection why() {
        return this.<Rejection>getDetails().orElseThrow();
    }
}

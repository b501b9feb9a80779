package org.hemu.api.authority;

import org.hemu.api.shared.Rejection;

/** What takes two persons was to be confirmed by the one who proposed it. */
public record ConfirmedByProposer(Operation operation, String subject) implements Rejection {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }
}

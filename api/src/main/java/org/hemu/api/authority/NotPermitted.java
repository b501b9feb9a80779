package org.hemu.api.authority;

import org.hemu.api.shared.Rejection;
import org.hemu.api.shared.Role;

/** The role does not go so far, at least not there. */
public record NotPermitted(Operation operation, Role role) implements Rejection {
    @Override
    public Reason reason() {
        return Reason.NOT_PERMITTED;
    }
}

package org.hemu.api.authority;

import java.util.Optional;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Rejection;
import org.hemu.api.shared.Role;

/** Personal data was asked for, for a purpose that is no part of the duty of the one who asks. */
public record PurposeNotOfDuty(DisclosurePurpose purpose, Role role, Citation rule) implements Rejection {
    @Override
    public Reason reason() {
        return Reason.NOT_PERMITTED;
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.of(rule);
    }

    @Override
    public String pointer() {
        return "/purpose";
    }
}

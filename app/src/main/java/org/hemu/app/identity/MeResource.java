package org.hemu.app.identity;

import java.util.Arrays;
import java.util.List;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who one is to this program. */
@RestController
final class MeResource {

    /**
     * The one who asks.
     *
     * @param operations what their role includes, at least somewhere
     */
    record Me(Actor actor, List<Operation> operations) {}

    @Needs(Operation.READ_SELF)
    @GetMapping("/api/v1/me")
    Me me() {
        Actor actor = Acting.now();
        return new Me(
                actor,
                Arrays.stream(Operation.values())
                        .filter(operation -> Authority.table().everPermits(operation, actor.role()))
                        .toList());
    }
}

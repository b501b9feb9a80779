package org.hemu.app.identity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Relation;
import org.hemu.api.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who one is to this program. */
@RestController
final class MeResource {

    /**
     * The one who asks.
     *
     * @param operations what their role includes, and in which relations of its target's unit to their own
     */
    record Me(Actor actor, Map<Operation, Set<Relation>> operations) {}

    @Needs(Operation.READ_SELF)
    @GetMapping("/api/v1/me")
    Me me() {
        Actor actor = Acting.now();
        Map<Operation, Set<Relation>> operations = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            Set<Relation> relations = EnumSet.allOf(Relation.class);
            relations.removeIf(relation -> !Authority.table().permits(operation, actor.role(), relation));
            if (!relations.isEmpty()) {
                operations.put(operation, relations);
            }
        }
        return new Me(actor, operations);
    }
}

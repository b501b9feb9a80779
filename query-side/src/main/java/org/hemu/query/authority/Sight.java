package org.hemu.query.authority;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Authority.Verdict;
import org.hemu.api.authority.Denied;
import org.hemu.api.authority.NotPermitted;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Relation;
import org.hemu.api.authority.Target;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Role;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Rows;

/**
 * What the actor of the present request may see. The rows that queries get are made here, so none of them can read what is
 * not for the one who asks: to a role that may never read such a thing they are closed, and what lies outside of its reach
 * is not there.
 */
public final class Sight {
    private static final Authority TABLE = Authority.table();
    private static final Target NOWHERE = new Target(null, null);

    private final Places places;

    public Sight(Places places) {
        this.places = places;
    }

    /**
     * Those of the rows that the actor may see.
     *
     * @param kind the reading
     * @param about what a row is about, by its key and itself
     */
    public <R> Rows<R> rows(Operation kind, Rows<R> all, BiFunction<String, R, Target> about) {
        return keys -> {
            Actor actor = reader(kind);
            Map<String, R> found = all.find(keys);
            if (seesEverything(kind, actor.role()) || found.isEmpty()) {
                return found;
            }
            Map<String, Target> targets = new HashMap<>();
            found.forEach((key, row) -> targets.put(key, about.apply(key, row)));
            Map<Target, Target> now = places.now(Set.copyOf(targets.values()));
            Map<String, R> seen = new HashMap<>();
            found.forEach((key, row) -> {
                Target recorded = targets.getOrDefault(key, NOWHERE);
                if (permits(kind, actor, now.getOrDefault(recorded, recorded))) {
                    seen.put(key, row);
                }
            });
            return seen;
        };
    }

    /** Everything behind the units that the actor may see. */
    public <T> ByUnit<T> byUnit(Operation kind, T all) {
        return unit -> {
            if (!permits(kind, reader(kind), Target.unit(unit))) {
                throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, unit.value());
            }
            return all;
        };
    }

    /** Whether the actor may see one thing. */
    public boolean sees(Operation kind, Target recorded) {
        Actor actor = Acting.now();
        return seesEverything(kind, actor.role())
                || permits(kind, actor, places.now(List.of(recorded)).getOrDefault(recorded, recorded));
    }

    private static Actor reader(Operation kind) {
        Actor actor = Acting.now();
        if (!TABLE.everPermits(kind, actor.role())) {
            throw new Denied(new NotPermitted(kind, actor.role()));
        }
        return actor;
    }

    private static boolean permits(Operation kind, Actor actor, Target target) {
        return TABLE.judge(kind, actor, List.of(target)) == Verdict.PERMITTED;
    }

    private static boolean seesEverything(Operation kind, Role role) {
        return EnumSet.allOf(Relation.class).stream().allMatch(relation -> TABLE.permits(kind, role, relation));
    }
}

package org.hemu.api.authority;

import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;

/** How the unit somebody acts for stands to the unit that an operation is about. */
public enum Relation {
    /** It is about the very unit; for an employer agent, about the very employer. */
    OWN,
    /** It is about a unit below. */
    DESCENDANT,
    /** It is about a unit above. */
    ANCESTOR,
    /** It is about anything else, or nobody can tell what it is about. */
    ELSEWHERE;

    /** The relation of the actor to the target. */
    public static Relation of(Actor actor, Target target) {
        if (target.equals(Target.WHOLE_SYSTEM)) {
            return OWN;
        }
        if (actor.role() == Role.EMPLOYER_AGENT) {
            return target.employer() != null && target.employer().value().equals(actor.employer()) ? OWN : ELSEWHERE;
        }
        return target.unit() == null ? ELSEWHERE : of(actor.jurisdiction(), target.unit());
    }

    private static Relation of(JurisdictionCode own, JurisdictionCode target) {
        if (own.equals(target)) {
            return OWN;
        }
        if (own.contains(target)) {
            return DESCENDANT;
        }
        return JurisdictionCode.isWellFormed(target.value()) && target.contains(own) ? ANCESTOR : ELSEWHERE;
    }
}

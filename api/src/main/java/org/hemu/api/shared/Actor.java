package org.hemu.api.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, in what capacity, for which jurisdiction, through which program.
 *
 * @param subject stable identifier of the person or program at the identity provider, never a name
 * @param name as it is shown to people
 * @param jurisdiction the unit on whose behalf they act
 * @param employer organization code of the employer an {@link Role#EMPLOYER_AGENT} files for; absent for everybody else
 * @param client the program through which they act, as registered with the identity provider
 */
public record Actor(
        String subject,
        String name,
        Role role,
        JurisdictionCode jurisdiction,
        @Nullable String employer,
        String client) {

    /** @throws IllegalArgumentException if an agent has no employer, or somebody else has one */
    public Actor {
        if ((role == Role.EMPLOYER_AGENT) != (employer != null)) {
            throw new IllegalArgumentException("employer agents act for an employer, nobody else does: " + role);
        }
    }

    /** Somebody who acts for a unit. */
    public static Actor of(String subject, String name, Role role, JurisdictionCode jurisdiction, String client) {
        return new Actor(subject, name, role, jurisdiction, null, client);
    }

    /** A part of the program, known by its name. */
    public static Actor system(String name, JurisdictionCode jurisdiction) {
        return new Actor(name, name, Role.SYSTEM, jurisdiction, null, "hemu");
    }
}

package org.hemu.app.identity;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/**
 * What a token says of its holder, beside the standard {@code sub} and {@code name}: role, unit, and the employer of an agent.
 * The client is the standard {@code client_id}, or {@code azp} where the issuer calls it so.
 */
public final class ActorClaims {
    public static final String ROLE = "hemu_role";
    public static final String JURISDICTION = "hemu_jurisdiction";
    public static final String EMPLOYER = "hemu_employer";

    private static final String CLIENT = "client_id";
    private static final String AUTHORIZED_PARTY = "azp";
    private static final String NAME = "name";
    private static final int LONGEST = 200;
    private static final Pattern ORGANIZATION_CODE = Pattern.compile("[0-9A-Z]{8}[0-9X]");

    private ActorClaims() {}

    /** A claim is missing, or says something that cannot be. */
    static final class ClaimRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClaimRefused(String claim) {
            super("the claim " + claim + " is missing or cannot be understood");
        }
    }

    /**
     * The actor that the claims describe.
     *
     * @param client the one that is known from elsewhere to act, for tokens that do not say
     * @throws ClaimRefused if they describe none
     */
    static Actor actor(ClaimAccessor claims, @Nullable String client) {
        String subject = text(claims, "sub").orElseThrow(() -> new ClaimRefused("sub"));
        Role role = text(claims, ROLE).flatMap(ActorClaims::role).orElseThrow(() -> new ClaimRefused(ROLE));
        String employer = text(claims, EMPLOYER).orElse(null);
        if ((role == Role.EMPLOYER_AGENT) != (employer != null)
                || (employer != null && !ORGANIZATION_CODE.matcher(employer).matches())) {
            throw new ClaimRefused(EMPLOYER);
        }
        return new Actor(
                subject,
                text(claims, NAME).orElse(subject),
                role,
                text(claims, JURISDICTION)
                        .filter(JurisdictionCode::isWellFormed)
                        .map(JurisdictionCode::new)
                        .orElseThrow(() -> new ClaimRefused(JURISDICTION)),
                employer,
                text(claims, CLIENT)
                        .or(() -> text(claims, AUTHORIZED_PARTY))
                        .or(() -> Optional.ofNullable(client))
                        .orElseThrow(() -> new ClaimRefused(CLIENT)));
    }

    private static Optional<String> text(ClaimAccessor claims, String name) {
        Object value = claims.getClaims().get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text) || text.isBlank() || text.length() > LONGEST) {
            throw new ClaimRefused(name);
        }
        return Optional.of(text);
    }

    /** Nobody signs in as a part of the program. */
    private static Optional<Role> role(String name) {
        return Stream.of(Role.values())
                .filter(role -> role != Role.SYSTEM && role.name().equals(name))
                .findFirst();
    }
}

package org.hemu.app.identity;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Why a token is not believed, in our own words: nothing of what stands in it is quoted. */
final class TokenFaults {
    private static final String UNREADABLE = "it is no token, or more than one";
    private static final String UNSIGNED =
            "it cannot be read, or its signature does not fit a key and the algorithm of the issuer";

    private TokenFaults() {}

    static String of(OAuth2AuthenticationException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ActorClaims.ClaimRefused claim -> {
                    return String.valueOf(claim.getMessage());
                }
                case JwtValidationException broken -> {
                    return broken.getErrors().stream()
                            .findFirst()
                            .map(rule -> String.valueOf(rule.getDescription()))
                            .orElse(UNREADABLE);
                }
                case BadJwtException _ -> {
                    return UNSIGNED;
                }
                default -> {}
            }
        }
        return UNREADABLE;
    }
}

package org.hemu.app.identity;

import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;

/**
 * Why somebody could not sign in, in our own words: what the issuer says of it, and whoever sends a browser here in its place,
 * is quoted nowhere. An issuer that says what cannot be understood is as good as one that does not answer.
 */
final class SignInFaults {
    private static final Logger LOG = LoggerFactory.getLogger(SignInFaults.class);
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,40}");
    private static final String NOT_LET_IN = "the identity provider did not let you in";
    private static final String DOES_NOT_HOLD = "what the identity provider says does not hold";
    private static final String OVER = "the sign-in took too long, or is over already";
    private static final String NO_ANSWER = "this is no answer of the identity provider";

    /** What comes of the reader, and not of the issuer. */
    private static final Map<String, String> REASONS = Map.of(
            "access_denied", NOT_LET_IN,
            "login_required", NOT_LET_IN,
            "consent_required", NOT_LET_IN,
            "interaction_required", NOT_LET_IN,
            "invalid_request", NO_ANSWER,
            "client_registration_not_found", NO_ANSWER,
            "invalid_grant", OVER,
            "invalid_nonce", OVER,
            "invalid_state_parameter", OVER);

    private SignInFaults() {}

    static NotIdentified of(AuthenticationException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ActorClaims.ClaimRefused claim) {
                return NotIdentified.signInRefused(String.valueOf(claim.getMessage()));
            }
            if (cause instanceof BadJwtException) {
                return NotIdentified.signInRefused(DOES_NOT_HOLD);
            }
        }
        String code = e instanceof OAuth2AuthenticationException failed
                ? failed.getError().getErrorCode()
                : "";
        String reason = REASONS.get(code);
        if (reason == null) {
            LOG.warn(
                    "nobody can sign in while the issuer answers like this: {}",
                    CODE.matcher(code).matches() ? code : "no error that is known");
            return NotIdentified.issuerUnreachable();
        }
        return NotIdentified.signInRefused(reason);
    }
}

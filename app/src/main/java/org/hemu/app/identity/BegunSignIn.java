package org.hemu.app.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What must be known of a sign-in when the reader comes back: what they were sent to the issuer with.
 *
 * @param attributes what the issuer was not told, or not in this form: the nonce, and what proves that it is we who ask
 */
record BegunSignIn(
        Instant at,
        String authorizationUri,
        String clientId,
        @Nullable String redirectUri,
        Set<String> scopes,
        String state,
        Map<String, String> attributes) {

    static BegunSignIn of(OAuth2AuthorizationRequest request, String state, Instant at) {
        Map<String, String> attributes = new TreeMap<>();
        request.getAttributes().forEach((name, value) -> attributes.put(name, String.valueOf(value)));
        return new BegunSignIn(
                at,
                request.getAuthorizationUri(),
                request.getClientId(),
                request.getRedirectUri(),
                request.getScopes(),
                state,
                attributes);
    }

    OAuth2AuthorizationRequest request() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(authorizationUri)
                .clientId(clientId)
                .redirectUri(redirectUri)
                .scopes(scopes)
                .state(state)
                .attributes(all -> all.putAll(attributes))
                .build();
    }
}

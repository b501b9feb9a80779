package org.hemu.app.identity;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/**
 * Which OpenID Connect issuer is believed. The demo profile brings its own and looks at none of this.
 *
 * @param issuer address of the issuer, exactly as it stands in its tokens; {@code https}, or {@code http} on this machine
 * @param audience what an access token must be for
 * @param algorithm the only one that tokens may be signed with
 * @param clientId the pages' name at the issuer
 * @param clientSecret the pages' secret at the issuer; without one they are a public client, protected by PKCE alone
 */
@ConfigurationProperties("hemu.identity")
public record IdentitySettings(
        @Nullable URI issuer,
        @DefaultValue("hemu") String audience,
        @DefaultValue("RS256") Algorithm algorithm,
        @DefaultValue("hemu-pages") String clientId,
        @Nullable String clientSecret) {

    /** Signatures of issuers; a shared secret is none. */
    public enum Algorithm {
        RS256,
        RS384,
        RS512,
        PS256,
        PS384,
        PS512,
        ES256,
        ES384,
        ES512;

        SignatureAlgorithm signature() {
            return Objects.requireNonNull(SignatureAlgorithm.from(name()));
        }
    }

    /** Why nobody could sign in, in a sentence for the operator; absent when all is well. */
    @Nullable
    String fault() {
        if (issuer == null) {
            return "nobody could sign in: set hemu.identity.issuer to the address of your OpenID Connect issuer, or start"
                    + " with the demo profile";
        }
        if (!issuer.isAbsolute()
                || issuer.getHost() == null
                || issuer.getQuery() != null
                || issuer.getFragment() != null) {
            return "hemu.identity.issuer is not the address of an issuer: " + issuer;
        }
        if (audience.equals(clientId)) {
            return "hemu.identity.audience and hemu.identity.client-id are the same, so that what the pages sign in with would"
                    + " pass as an access token; choose another audience";
        }
        return "https".equals(issuer.getScheme()) || ("http".equals(issuer.getScheme()) && isHere(issuer.getHost()))
                ? null
                : "the issuer's keys would come over an open line; hemu.identity.issuer must begin with https: "
                        + issuer;
    }

    private static boolean isHere(String host) {
        try {
            return host.equals("localhost")
                    || (host.matches("[0-9.]+|\\[.*]")
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

package org.hemu.app.identity;

import java.util.Set;
import org.hemu.api.shared.Actor;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** The sender of one request, by the access token that came with it. */
final class ActorToken extends AbstractOAuth2TokenAuthenticationToken<Jwt> implements ActsAs {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ActorToken(Jwt token, Actor actor) {
        super(token, actor.subject(), token, Set.of(FactorGrantedAuthority.fromAuthority("FACTOR_BEARER")));
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Actor actor() {
        return actor;
    }

    @Override
    public java.util.Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }
}

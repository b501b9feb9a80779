package org.hemu.app.identity;

import java.util.Set;
import org.hemu.api.shared.Actor;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A person who signed in through the pages. */
final class SignedInReader extends DefaultOidcUser implements ActsAs {
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    SignedInReader(OidcIdToken token, Actor actor) {
        super(Set.of(), token);
        this.actor = actor;
    }

    @Override
    public Actor actor() {
        return actor;
    }
}

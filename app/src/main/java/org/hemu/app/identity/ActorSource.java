package org.hemu.app.identity;

import org.hemu.api.shared.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Establishes who sends a request. The only seam between HTTP and identity. */
@Component
public final class ActorSource {

    /**
     * The actor of the request that the calling thread answers.
     *
     * @throws NotIdentified if nobody signed in and no token came with it
     */
    public Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof ActorToken token) {
            return token.actor();
        }
        if (authentication != null && authentication.getPrincipal() instanceof ActsAs reader) {
            return reader.actor();
        }
        throw NotIdentified.missing();
    }
}

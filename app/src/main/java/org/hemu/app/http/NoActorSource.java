package org.hemu.app.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hemu.api.shared.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Outside the demo profile nobody is believed without an identity, so the interface is closed. */
@Component
@Profile("!demo")
final class NoActorSource implements ActorSource {
    @Override
    public Actor actorOf(HttpServletRequest request) {
        throw NotIdentified.missing(HttpHeaders.AUTHORIZATION);
    }
}

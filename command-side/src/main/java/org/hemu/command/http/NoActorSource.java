package org.hemu.command.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hemu.api.shared.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Outside the demo profile nobody is believed without an identity, so commands over HTTP are closed. */
@Component
@Profile("!demo")
final class NoActorSource implements ActorSource {
    @Override
    public Actor actorOf(HttpServletRequest request) {
        throw new HeaderProblem(HttpStatus.UNAUTHORIZED, "actor-required", "Authorization");
    }
}

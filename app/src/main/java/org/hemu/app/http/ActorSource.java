package org.hemu.app.http;

import jakarta.servlet.http.HttpServletRequest;
import org.hemu.api.shared.Actor;

/** Establishes who sends a request. The only seam between HTTP and identity. */
interface ActorSource {
    /**
     * The actor of a request.
     *
     * @throws NotIdentified if the request does not say, or may not say, who sends it
     */
    Actor actorOf(HttpServletRequest request);
}

package org.hemu.app.http;

import org.hemu.api.shared.Actor;

/** Who is counted as one: a person or program through one client. */
record Sender(String client, String subject) {
    static Sender of(Actor actor) {
        return new Sender(actor.client(), actor.subject());
    }
}

package org.hemu.app.identity;

import org.hemu.api.shared.Actor;

/** Somebody whose identity is established. */
interface ActsAs {
    Actor actor();
}

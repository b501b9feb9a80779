package org.hemu.query.runtime;

import java.time.Instant;

/**
 * A projection that cannot be fed for a reason of its own, while the others go on.
 *
 * @param again when to try again
 */
record Stalled(String error, Instant again, Runnable takeUp) {}

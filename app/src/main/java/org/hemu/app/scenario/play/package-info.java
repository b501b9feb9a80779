/** Sends a scenario: in order where order matters, a few commands at a time, resuming exactly where the log ends. */
@NullMarked
package org.hemu.app.scenario.play;

import org.jspecify.annotations.NullMarked;

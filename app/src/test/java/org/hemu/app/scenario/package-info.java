/** Holds the scenario against the domain: what is refused, and how often things happen. */
@NullMarked
package org.hemu.app.scenario;

import org.jspecify.annotations.NullMarked;

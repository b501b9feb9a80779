/** Matters: a grievance that moves between channels is one, whatever cases it became on its way. */
@NullMarked
package org.hemu.query.matter;

import org.jspecify.annotations.NullMarked;

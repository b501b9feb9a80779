/** Who sees what: every read model and every unit is reached through the sight of the actor who asks. */
@NullMarked
package org.hemu.query.authority;

import org.jspecify.annotations.NullMarked;

/** All rules of law that decisions follow, in one list. */
@NullMarked
package org.hemu.domain.rulebook;

import org.jspecify.annotations.NullMarked;

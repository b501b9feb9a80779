/** How deadlines follow from limits, and what becomes of them. */
@NullMarked
package org.hemu.domain.casework;

import org.jspecify.annotations.NullMarked;

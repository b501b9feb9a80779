/** Limits of law that changed over time, and the deadlines that follow from them. */
@NullMarked
package org.hemu.domain.casework;

import org.jspecify.annotations.NullMarked;

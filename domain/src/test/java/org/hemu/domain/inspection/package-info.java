/** Inspection as the law has it, on both sides of each of its limits. */
@NullMarked
package org.hemu.domain.inspection;

import org.jspecify.annotations.NullMarked;

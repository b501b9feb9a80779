/** Figures, held against a recount by hand. */
@NullMarked
package org.hemu.domain.figure;

import org.jspecify.annotations.NullMarked;

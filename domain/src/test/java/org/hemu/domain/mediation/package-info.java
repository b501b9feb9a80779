/** How disputes are mediated, told step by step. */
@NullMarked
package org.hemu.domain.mediation;

import org.jspecify.annotations.NullMarked;

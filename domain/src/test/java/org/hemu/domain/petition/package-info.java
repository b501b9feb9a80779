/** Petitions by the law of their days. */
@NullMarked
package org.hemu.domain.petition;

import org.jspecify.annotations.NullMarked;

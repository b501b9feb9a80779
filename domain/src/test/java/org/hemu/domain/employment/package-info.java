/** Decisions of employment filing, told as stories. */
@NullMarked
package org.hemu.domain.employment;

import org.jspecify.annotations.NullMarked;

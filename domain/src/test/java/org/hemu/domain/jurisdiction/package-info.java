/** Decisions about jurisdictions, told as stories. */
@NullMarked
package org.hemu.domain.jurisdiction;

import org.jspecify.annotations.NullMarked;

/** Jurisdictions through the whole program. */
@NullMarked
package org.hemu.app.jurisdiction;

import org.jspecify.annotations.NullMarked;

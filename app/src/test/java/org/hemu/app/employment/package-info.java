/** Employers through the whole program. */
@NullMarked
package org.hemu.app.employment;

import org.jspecify.annotations.NullMarked;

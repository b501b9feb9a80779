/** How an employer keeps labour law: what speaks against it, and the grade that follows for a year. */
@NullMarked
package org.hemu.domain.compliance;

import org.jspecify.annotations.NullMarked;

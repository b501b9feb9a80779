/** Letters and visits as they are read: the register, and what became of each petition. */
@NullMarked
package org.hemu.query.petition;

import org.jspecify.annotations.NullMarked;

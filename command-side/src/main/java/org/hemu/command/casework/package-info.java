/** What cases of every channel have in common on the command side. */
@NullMarked
package org.hemu.command.casework;

import org.jspecify.annotations.NullMarked;

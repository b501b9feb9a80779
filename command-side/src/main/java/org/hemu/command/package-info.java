/** The command side: thin shells around the pure decisions, and HTTP for commands. */
@NullMarked
package org.hemu.command;

import org.jspecify.annotations.NullMarked;

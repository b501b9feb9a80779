/** Labour inspection on the command side: shells around the decisions of the domain, and commands over HTTP. */
@NullMarked
package org.hemu.command.inspection;

import org.jspecify.annotations.NullMarked;

/** Commands of employment filing: employers, relationships, transfers between employers, and their HTTP resources. */
@NullMarked
package org.hemu.command.employment;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.hemu.command.casework;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.hemu.command.employment;

import org.jspecify.annotations.NullMarked;

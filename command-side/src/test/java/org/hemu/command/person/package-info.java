@NullMarked
package org.hemu.command.person;

import org.jspecify.annotations.NullMarked;

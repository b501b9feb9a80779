/** The rules of the house, each with a class that breaks it on purpose and must be caught. */
@NullMarked
package org.hemu.app.architecture;

import org.jspecify.annotations.NullMarked;

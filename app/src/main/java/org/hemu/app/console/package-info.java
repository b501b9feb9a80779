/** What a person at the terminal sees of work that goes on. */
@NullMarked
package org.hemu.app.console;

import org.jspecify.annotations.NullMarked;

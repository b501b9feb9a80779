/** Requests at random, made from the interface's document and against it; what comes back is held against the document too. */
@NullMarked
package org.hemu.app.fuzz;

import org.jspecify.annotations.NullMarked;

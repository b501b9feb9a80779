/** The walk through the API that the documentation offers, run against the program itself. */
@NullMarked
package org.hemu.app.walkthrough;

import org.jspecify.annotations.NullMarked;

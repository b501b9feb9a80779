/** The pages in a real browser. */
@NullMarked
package org.hemu.app.browser;

import org.jspecify.annotations.NullMarked;

/** The table of authority, and that nothing gets around it. */
@NullMarked
package org.hemu.app.authority;

import org.jspecify.annotations.NullMarked;

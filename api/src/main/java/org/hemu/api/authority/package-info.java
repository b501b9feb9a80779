/** Who may do what, and whose data they may see: the table of authority, the same for both sides. */
@NullMarked
package org.hemu.api.authority;

import org.jspecify.annotations.NullMarked;

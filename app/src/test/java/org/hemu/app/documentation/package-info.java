/** What the documentation says, held against what there is. */
@NullMarked
package org.hemu.app.documentation;

import org.jspecify.annotations.NullMarked;

/** What speaks against an employer, read from the inspection cases about it. */
@NullMarked
package org.hemu.query.compliance;

import org.jspecify.annotations.NullMarked;

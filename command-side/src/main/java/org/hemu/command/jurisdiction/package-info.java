/** Commands about jurisdictions: their aggregate, re-parenting with everything below, and their HTTP resources. */
@NullMarked
package org.hemu.command.jurisdiction;

import org.jspecify.annotations.NullMarked;

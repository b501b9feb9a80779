/** The published language of Hemu: commands, events, refusals and value types; records only, no behaviour beyond reading them. */
@NullMarked
package org.hemu.api;

import org.jspecify.annotations.NullMarked;

/**
 * Letters and visits: what is received is registered and never struck off; each organ answers within its time, and up to three
 * of them.
 */
@NullMarked
package org.hemu.domain.petition;

import org.jspecify.annotations.NullMarked;

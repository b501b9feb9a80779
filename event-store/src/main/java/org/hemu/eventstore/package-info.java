/** The log: append-only, ordered by a gap-free position, durable when acknowledged. */
@NullMarked
package org.hemu.eventstore;

import org.jspecify.annotations.NullMarked;

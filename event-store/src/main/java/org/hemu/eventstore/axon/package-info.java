/** The log as Axon's event storage engine. */
@NullMarked
package org.hemu.eventstore.axon;

import org.jspecify.annotations.NullMarked;

/** Between records and the JSON that lies in the log: stable names, revisions, upcasting. */
@NullMarked
package org.hemu.eventstore.codec;

import org.jspecify.annotations.NullMarked;

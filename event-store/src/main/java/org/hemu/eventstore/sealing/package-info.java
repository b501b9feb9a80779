/** Personal data under lock: one key per subject, kept in a store of its own, itself locked by the key-encryption keys. */
@NullMarked
package org.hemu.eventstore.sealing;

import org.jspecify.annotations.NullMarked;

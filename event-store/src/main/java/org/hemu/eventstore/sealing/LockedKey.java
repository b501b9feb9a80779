package org.hemu.eventstore.sealing;

/**
 * Something that a key-encryption key has locked.
 *
 * @param by number of that key
 * @param content nobody writes to it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LockedKey(int by, byte[] content) {}

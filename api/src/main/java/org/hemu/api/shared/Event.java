package org.hemu.api.shared;

/**
 * Something that happened and can never unhappen. Events are kept for ever and change only additively; a changed meaning
 * is a new event.
 */
public interface Event {
    /** The aggregate whose history this event belongs to; unique over all aggregate types. */
    String aggregateId();

    /** The jurisdiction this event is about, at the moment it was recorded. */
    JurisdictionCode jurisdiction();
}

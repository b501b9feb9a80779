package org.hemu.eventstore.codec;

import tools.jackson.databind.node.ObjectNode;

/** Brings a stored event from one revision to the next. It may change content, never drop the event. */
public interface Upcaster {
    /** Stable name of the event. */
    String type();

    /** The revision it reads; it yields the one after. */
    int fromRevision();

    ObjectNode upcast(ObjectNode payload);
}

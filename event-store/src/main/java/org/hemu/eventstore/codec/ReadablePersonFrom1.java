package org.hemu.eventstore.codec;

import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 held the person readable. It is brought to no newer revision, for reading it would carry the person into states
 * and read models that hold sealed ones only.
 */
record ReadablePersonFrom1(String type) implements Upcaster {
    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        throw new ReadablePersonRecorded(type, fromRevision());
    }
}

package org.hemu.eventstore.codec;

import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 named the employer's contact for filings in words of the employer's own, which may be a person's name. Nothing
 * was ever derived from it, so nobody is told of it any more.
 */
record InitialFilingFrom1(String type) implements Upcaster {
    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        payload.remove("handler");
        return payload;
    }
}

package org.hemu.eventstore.codec;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Revision 1 was always of the employer, and did not say how the filing had counted before. Nothing counted what a
 * correction changed about that, so it changes nothing: late before is what is late after.
 */
final class FilingCorrectedFrom1 implements Upcaster {
    @Override
    public String type() {
        return "relationship.filing-corrected";
    }

    @Override
    public int fromRevision() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        payload.put("resubmitted", true);
        payload.putObject("before")
                .setAll(Map.of(
                        "submittedOn", payload.required("filing").required("submittedOn"),
                        "jurisdiction", payload.required("jurisdiction"),
                        "late", payload.required("filing").required("late")));
        return payload;
    }
}

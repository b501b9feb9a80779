package org.hemu.query.audit;

import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.NotFound;

/** What of the log may be shown to the one who asks. */
public interface Disclosure {

    /** Whether one may see an aggregate in this reading, and may see that kind of aggregate at all. */
    boolean aggregate(Operation reading, String type, String id);

    /** What of the event may be shown. */
    Event content(Event event);

    /** Whether one may see the event in a search. */
    boolean entry(AuditEntry entry);

    /**
     * Lets pass who may search what was recorded about the unit.
     *
     * @throws NotFound otherwise, as if there were no such unit
     */
    void unit(JurisdictionCode code);
}

package org.hemu.query.audit;

import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;

/** For tests of what is told, not to whom. */
final class EverythingDisclosed implements Disclosure {
    @Override
    public boolean aggregate(Operation reading, String type, String id) {
        return true;
    }

    @Override
    public Event content(Event event) {
        return event;
    }

    @Override
    public boolean entry(AuditEntry entry) {
        return true;
    }

    @Override
    public void unit(JurisdictionCode code) {
        // Every unit may be searched.
    }
}

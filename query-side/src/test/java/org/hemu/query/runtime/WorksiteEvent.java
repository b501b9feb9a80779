package org.hemu.query.runtime;

import java.time.YearMonth;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;

/** What happens to a worksite; a family for tests of the runner. */
sealed interface WorksiteEvent extends Event {
    String id();

    @Override
    default String aggregateId() {
        return id();
    }

    @EventType("test.worksite-opened")
    record Opened(String id, JurisdictionCode jurisdiction) implements WorksiteEvent {}

    @EventType("test.worksite-staffed")
    record Staffed(String id, JurisdictionCode jurisdiction, YearMonth month, long by) implements WorksiteEvent {}

    @EventType("test.worksite-moved")
    record Moved(String id, JurisdictionCode jurisdiction) implements WorksiteEvent {}

    /** Staff goes over to another worksite, so that two rows change at once. */
    @EventType("test.worksite-lent")
    record Lent(String id, JurisdictionCode jurisdiction, String to, YearMonth month, long by)
            implements WorksiteEvent {}

    @EventType("test.worksite-closed")
    record Closed(String id, JurisdictionCode jurisdiction) implements WorksiteEvent {}
}

package org.hemu.query.compliance;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.shared.Event;
import org.hemu.domain.compliance.ComplianceRecord;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/** What each inspection case says against the employer that it is about, by the id of the case. */
public final class ComplianceOfCases implements Projection<ComplianceRecord> {
    public static final String NAME = "compliance-of-case";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ComplianceRecord> rowType() {
        return ComplianceRecord.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(InspectionCaseEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return Stream.of(recorded.aggregateId());
    }

    @Override
    public ComplianceRecord evolve(String key, @Nullable ComplianceRecord row, Recorded recorded) {
        return (row == null ? ComplianceRecord.EMPTY : row).after((InspectionCaseEvent) recorded.event());
    }
}

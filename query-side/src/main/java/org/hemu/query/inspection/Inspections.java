package org.hemu.query.inspection;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.jspecify.annotations.Nullable;

/** One row per inspection case, by id. */
public final class Inspections implements Projection<InspectionOnFile> {
    public static final String NAME = "inspection-case";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<InspectionOnFile> rowType() {
        return InspectionOnFile.class;
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
    public InspectionOnFile evolve(String key, @Nullable InspectionOnFile row, Recorded recorded) {
        InspectionFold fold = switch ((InspectionCaseEvent) recorded.event()) {
            case ReportReceived e when row == null -> InspectionFold.opened(e);
            case ComplaintReceived e when row == null -> InspectionFold.opened(e);
            case InspectionCaseEvent e -> new InspectionFold(MissingRow.unless(row, key)).after(e);
        };
        return fold.result((InspectionCaseEvent) recorded.event(), recorded.type(), recorded.sequence());
    }
}

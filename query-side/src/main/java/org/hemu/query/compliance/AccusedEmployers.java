package org.hemu.query.compliance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.MaterialSupplied;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * Which inspection cases name an employer that is on record, by its id. A case that was supplemented may be about another one since,
 * which its own row tells.
 */
public final class AccusedEmployers implements Projection<AccusedEmployers.Accused> {
    public static final String NAME = "accused-employer";

    /** The cases that name the employer, by id. */
    public record Accused(List<CaseId> cases) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Accused> rowType() {
        return Accused.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(InspectionCaseEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return allegation((InspectionCaseEvent) recorded.event())
                .flatMap(alleged -> Optional.ofNullable(alleged.employer().employerId()))
                .map(EmployerId::value)
                .stream();
    }

    private static Optional<Allegation> allegation(InspectionCaseEvent event) {
        return switch (event) {
            case ReportReceived e -> Optional.of(e.allegation());
            case ComplaintReceived e -> Optional.of(e.allegation());
            case MaterialSupplied e -> Optional.of(e.allegation());
            default -> Optional.empty();
        };
    }

    @Override
    public Accused evolve(String key, @Nullable Accused row, Recorded recorded) {
        return new Accused(SortedLists.with(
                row == null ? List.of() : row.cases(),
                ((InspectionCaseEvent) recorded.event()).caseId(),
                CaseId::value));
    }
}

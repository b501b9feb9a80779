package org.hemu.query.mediation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.AgreementEvent;
import org.hemu.api.mediation.CustodyEvent;
import org.hemu.api.mediation.IntakeEvent;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.ProceedingsEvent;
import org.hemu.api.mediation.RemedyEvent;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * Which mediation cases were opened in each unit with everything below it, month by month. What became of them is in their own rows.
 */
public final class CaseDirectory implements Projection<CaseDirectory.Month> {
    public static final String NAME = "mediation-case-directory";

    /** The cases opened in one month, by id. */
    public record Month(List<Listed> cases) {}

    /** A case, the unit that it is on record under, and the day on which it was opened. */
    public record Listed(CaseId id, JurisdictionCode jurisdiction, LocalDate openedOn) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Month> rowType() {
        return Month.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationCaseEvent.class);
    }

    /** Key of the cases of a unit with everything below it that were opened in a month. */
    static String key(JurisdictionCode unit, YearMonth month) {
        return unit + "|" + month;
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return switch ((MediationCaseEvent) recorded.event()) {
            case MediationApplied e -> keys(e.jurisdiction(), e.receivedOn());
            case MediationInitiated e -> keys(e.jurisdiction(), e.initiatedOn());
            case IntakeEvent _, ProceedingsEvent _, AgreementEvent _, RemedyEvent _, CustodyEvent _ -> Stream.empty();
        };
    }

    private static Stream<String> keys(JurisdictionCode unit, LocalDate openedOn) {
        return unit.lineage().stream().map(each -> key(each, YearMonth.from(openedOn)));
    }

    @Override
    public Month evolve(String key, @Nullable Month row, Recorded recorded) {
        MediationCaseEvent event = (MediationCaseEvent) recorded.event();
        return new Month(SortedLists.with(
                row == null ? List.of() : row.cases(),
                new Listed(event.caseId(), event.jurisdiction(), event.occurredOn()),
                each -> each.id().value()));
    }
}

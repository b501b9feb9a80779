package org.hemu.query.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.ReceptionEvent.PetitionForwarded;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.petition.RecourseEvent.ReexaminationRequested;
import org.hemu.api.petition.RecourseEvent.ReviewRequested;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a channel came to each unit with everything below it, month by month. What became of them is in their own rows.
 */
public final class CaseDirectory implements Projection<CaseDirectory.Month> {
    public static final String OF_MEDIATION = "mediation-case-directory";
    public static final String OF_INSPECTION = "inspection-case-directory";
    public static final String OF_PETITIONS = "petition-directory";

    /** The cases that came in one month, by id. */
    public record Month(List<Listed> cases) {}

    /** A case, the unit that it came to, and the day on which it did: that of its opening, unless it was elsewhere before. */
    public record Listed(CaseId id, JurisdictionCode jurisdiction, LocalDate openedOn) {}

    /** A case is listed under its unit once. */
    public static CaseDirectory ofMediation() {
        return new CaseDirectory(
                OF_MEDIATION, MediationCaseEvent.class, Set.of(MediationApplied.class, MediationInitiated.class));
    }

    /** Likewise. */
    public static CaseDirectory ofInspection() {
        return new CaseDirectory(
                OF_INSPECTION, InspectionCaseEvent.class, Set.of(ReportReceived.class, ComplaintReceived.class));
    }

    /** A petition is listed under each unit that has had it, since the day on which it came there. */
    public static CaseDirectory ofPetitions() {
        return new CaseDirectory(
                OF_PETITIONS,
                PetitionEvent.class,
                Set.of(
                        PetitionRegistered.class,
                        PetitionForwarded.class,
                        ReviewRequested.class,
                        ReexaminationRequested.class));
    }

    private final String name;
    private final Class<? extends CaseworkEvent> family;
    private final Set<Class<? extends CaseworkEvent>> openings;

    /**
     * A directory.
     *
     * @param family all events of the channel
     * @param openings those of them by which a case comes to a unit
     */
    private CaseDirectory(
            String name, Class<? extends CaseworkEvent> family, Set<Class<? extends CaseworkEvent>> openings) {
        this.name = name;
        this.family = family;
        this.openings = Set.copyOf(openings);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<Month> rowType() {
        return Month.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(family);
    }

    /** Key of the cases of a unit with everything below it that were opened in a month. */
    static String key(JurisdictionCode unit, YearMonth month) {
        return unit + "|" + month;
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        CaseworkEvent event = (CaseworkEvent) recorded.event();
        return openings.contains(event.getClass())
                ? event.jurisdiction().lineage().stream().map(each -> key(each, YearMonth.from(event.occurredOn())))
                : Stream.empty();
    }

    @Override
    public Month evolve(String key, @Nullable Month row, Recorded recorded) {
        CaseworkEvent event = (CaseworkEvent) recorded.event();
        return new Month(SortedLists.with(
                row == null ? List.of() : row.cases(),
                new Listed(event.caseId(), event.jurisdiction(), event.occurredOn()),
                each -> each.id().value()));
    }
}

package org.hemu.domain.compliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.DecisionEvent.DecisionSetAside;
import org.hemu.api.inspection.DecisionEvent.EnforcementApplied;
import org.hemu.api.inspection.DecisionEvent.InspectionDecided;
import org.hemu.api.inspection.DecisionEvent.ViolationPublished;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.MaterialSupplied;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.inspection.InvestigationEvent.GroupIncidentEscalated;
import org.hemu.api.inspection.InvestigationEvent.InspectionObstructed;
import org.hemu.api.inspection.InvestigationEvent.InspectionTransferred;
import org.hemu.api.inspection.Matters;

/**
 * The labour-law file of one employer (劳动保障守法诚信档案, 劳动保障监察条例 第二十二条), folded from the events of the cases about
 * it. Which cases these are is told by {@link ReportReceived}, {@link ComplaintReceived} and {@link MaterialSupplied}; nobody is
 * in it but the employer.
 *
 * @param entries in the order in which they became known
 * @param matters what each case is about
 */
public record ComplianceRecord(List<Entry> entries, Map<CaseId, Matters> matters) {
    public static final ComplianceRecord EMPTY = new ComplianceRecord(List.of(), Map.of());

    /** A record; what it is made of is copied. */
    public ComplianceRecord {
        entries = List.copyOf(entries);
        matters = Map.copyOf(matters);
    }

    /** Something that speaks against an employer. */
    public enum Mark {
        /** A decision was taken. */
        DECIDED,
        /** A decision was taken over child labour. */
        CHILD_LABOUR,
        GROUP_INCIDENT,
        /** A court was asked to enforce what was not performed. */
        NOT_PERFORMED,
        INSPECTION_OBSTRUCTED,
        MADE_PUBLIC,
        /** Judicial organs were told of a suspicion. */
        CRIME_SUSPECTED
    }

    /**
     * A mark, and where it comes from.
     *
     * @param number of the decision that it follows from; 0 when it follows from none
     */
    public record Entry(CaseId caseId, Mark mark, int number, LocalDate on) {}

    /** The record after an event of a case about the employer. */
    public ComplianceRecord after(InspectionCaseEvent event) {
        return switch (event) {
            case ReportReceived e -> about(e.caseId(), e.allegation().matters());
            case ComplaintReceived e -> about(e.caseId(), e.allegation().matters());
            case MaterialSupplied e -> about(e.caseId(), e.allegation().matters());
            case InspectionDecided e -> decided(e);
            case GroupIncidentEscalated e -> plus(e.caseId(), Mark.GROUP_INCIDENT, 0, e.escalatedOn());
            case InspectionObstructed e -> plus(e.caseId(), Mark.INSPECTION_OBSTRUCTED, 0, e.obstructedOn());
            case EnforcementApplied e -> plus(e.caseId(), Mark.NOT_PERFORMED, e.number(), e.appliedOn());
            case ViolationPublished e -> plus(e.caseId(), Mark.MADE_PUBLIC, 0, e.publishedOn());
            case InspectionTransferred e
            when e.to() == Destination.JUDICIAL_ORGANS -> plus(e.caseId(), Mark.CRIME_SUSPECTED, 0, e.transferredOn());
            case DecisionSetAside e -> without(e.caseId(), e.number());
            default -> this;
        };
    }

    private ComplianceRecord about(CaseId caseId, Matters alleged) {
        Map<CaseId, Matters> changed = new HashMap<>(matters);
        changed.put(caseId, alleged);
        return new ComplianceRecord(entries, changed);
    }

    private ComplianceRecord decided(InspectionDecided e) {
        int number = e.decided().number();
        ComplianceRecord plain = plus(e.caseId(), Mark.DECIDED, number, e.decidedOn());
        Matters alleged = matters.get(e.caseId());
        boolean ofChildren = alleged != null
                && (alleged.primary() == InspectedMatter.CHILD_LABOUR
                        || alleged.others().contains(InspectedMatter.CHILD_LABOUR));
        return ofChildren ? plain.plus(e.caseId(), Mark.CHILD_LABOUR, number, e.decidedOn()) : plain;
    }

    private ComplianceRecord plus(CaseId caseId, Mark mark, int number, LocalDate on) {
        return new ComplianceRecord(
                Stream.concat(entries.stream(), Stream.of(new Entry(caseId, mark, number, on)))
                        .toList(),
                matters);
    }

    /** What follows from a decision that was set aside never was. */
    private ComplianceRecord without(CaseId caseId, int number) {
        return new ComplianceRecord(
                entries.stream()
                        .filter(entry -> !(entry.caseId().equals(caseId) && entry.number() == number))
                        .toList(),
                matters);
    }

    /** The cases in which something was decided in a year. */
    public Set<CaseId> casesDecidedIn(int year) {
        return of(year).filter(entry -> entry.mark() == Mark.DECIDED)
                .map(Entry::caseId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What speaks against the employer in a year, as far as something stands that was decided in the same case. */
    public Set<Mark> marksOf(int year) {
        Set<CaseId> decided = entries.stream()
                .filter(entry -> entry.mark() == Mark.DECIDED)
                .map(Entry::caseId)
                .collect(Collectors.toUnmodifiableSet());
        return of(year).filter(entry -> decided.contains(entry.caseId()) || entry.mark() == Mark.INSPECTION_OBSTRUCTED)
                .map(Entry::mark)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Entry> of(int year) {
        return entries.stream().filter(entry -> entry.on().getYear() == year);
    }
}

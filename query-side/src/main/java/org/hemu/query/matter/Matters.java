package org.hemu.query.matter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.IntakeEvent.ComplaintReceived;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.matter.Matter.Link;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/** One row per matter, by the id of its first case. Of each channel it knows the events that open a case. */
public final class Matters implements Projection<Matter> {
    public static final String NAME = "matter";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<Matter> rowType() {
        return Matter.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationCaseEvent.class, InspectionCaseEvent.class, PetitionEvent.class);
    }

    /** A case that was opened, and the matter that it belongs to. */
    private record Opened(CaseId matter, Link link) {}

    private static Optional<Opened> opened(Event event) {
        return switch (event) {
            case MediationApplied e ->
                Optional.of(new Opened(
                        e.matter(),
                        new Link(e.caseId(), Channel.MEDIATION, e.jurisdiction(), e.receivedOn(), e.origin())));
            case MediationInitiated e ->
                Optional.of(new Opened(
                        e.matter(),
                        new Link(e.caseId(), Channel.MEDIATION, e.jurisdiction(), e.initiatedOn(), e.origin())));
            case ReportReceived e ->
                Optional.of(new Opened(
                        e.matter(),
                        new Link(e.caseId(), Channel.INSPECTION, e.jurisdiction(), e.receivedOn(), e.origin())));
            case ComplaintReceived e ->
                Optional.of(new Opened(
                        e.matter(),
                        new Link(e.caseId(), Channel.INSPECTION, e.jurisdiction(), e.receivedOn(), e.origin())));
            case PetitionRegistered e ->
                Optional.of(new Opened(
                        e.matter(),
                        new Link(e.caseId(), Channel.PETITION, e.jurisdiction(), e.occurredOn(), e.origin())));
            default -> Optional.empty();
        };
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return opened(recorded.event()).map(opened -> opened.matter().value()).stream();
    }

    @Override
    public Matter evolve(String key, @Nullable Matter row, Recorded recorded) {
        List<Link> before = row == null ? List.of() : row.cases();
        return new Matter(Stream.concat(before.stream(), opened(recorded.event()).map(Opened::link).stream())
                .toList());
    }
}

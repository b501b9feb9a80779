package org.hemu.command.http;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.InitialFilingEvent;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InvestigationEvent;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.Finding;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Derives receipts from the log. */
@Component
final class Receipts {
    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;

    Receipts(EventLog log, Function<StoredEvent, Recorded> decode) {
        this.log = log;
        this.decode = decode;
    }

    /**
     * The receipt for the command whose events lie between the positions, both included; the first one is about the
     * aggregate that the command addressed.
     */
    Receipt of(long firstPosition, long lastPosition) {
        List<Recorded> events = log.read(firstPosition, Math.toIntExact(lastPosition - firstPosition + 1)).stream()
                .map(decode)
                .toList();
        String aggregateId = events.getFirst().aggregateId();
        List<Recorded> own =
                events.stream().filter(e -> e.aggregateId().equals(aggregateId)).toList();
        return new Receipt(
                aggregateId,
                own.getLast().sequence(),
                lastPosition,
                own.stream()
                        .map(e -> filingNumber(e.event()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                events.stream()
                        .map(e -> new Receipt.RecordedEvent(e.position(), e.aggregateId(), e.sequence(), e.type()))
                        .toList(),
                events.stream().flatMap(e -> findings(e.event()).stream()).toList());
    }

    /** The receipt for a command that asked for what already was. */
    Receipt unchanged(String aggregateId) {
        long version = log.lastSequence(aggregateId).orElse(-1);
        return new Receipt(aggregateId, version, null, null, List.of(), List.of());
    }

    private static @Nullable Integer filingNumber(Event event) {
        return event instanceof RelationshipEvent.OfFiling e ? Integer.valueOf(e.number()) : null;
    }

    private static List<Finding> findings(Event event) {
        return switch (event) {
            case RelationshipEvent e -> findings(e);
            case InitialFilingEvent e -> findings(e);
            case EmployerEvent.Particulars e -> findings(e);
            case MediationBodyEvent e -> findings(e);
            case InspectionBodyEvent _ -> List.of();
            case InvestigationEvent.GroupIncidentEscalated e -> e.findings();
            case CalendarEvent _, JurisdictionEvent _, SubjectEvent _, CaseworkEvent _ -> List.of();
            default -> throw new IllegalArgumentException("no family of " + event.getClass());
        };
    }

    private static List<Finding> findings(RelationshipEvent event) {
        return switch (event) {
            case RelationshipEvent.HireFiled e -> e.filing().findings();
            case RelationshipEvent.FilingSubmitted e -> e.filing().findings();
            case RelationshipEvent.FilingCorrected e -> e.filing().findings();
            case RelationshipEvent.FilingReturned _,
                    RelationshipEvent.FilingAccepted _,
                    RelationshipEvent.FilingWithdrawn _,
                    RelationshipEvent.WorkerCorrected _ -> List.of();
        };
    }

    private static List<Finding> findings(InitialFilingEvent event) {
        return switch (event) {
            case InitialFilingEvent.InitialFilingSubmitted e -> e.filing().findings();
            case InitialFilingEvent.InitialFilingCorrected e -> e.filing().findings();
            case InitialFilingEvent.InitialFilingReturned _, InitialFilingEvent.InitialFilingAccepted _ -> List.of();
        };
    }

    private static List<Finding> findings(MediationBodyEvent event) {
        return switch (event) {
            case MediationBodyEvent.CommitteeConstituted e -> e.findings();
            case MediationBodyEvent.MediatorAppointed e -> e.findings();
            case MediationBodyEvent.MediationBodyEstablished _,
                    MediationBodyEvent.LegalBasisChanged _,
                    MediationBodyEvent.AppointmentRenewed _,
                    MediationBodyEvent.AppointmentEnded _,
                    MediationBodyEvent.MediationBodyDissolved _ -> List.of();
        };
    }

    private static List<Finding> findings(EmployerEvent.Particulars event) {
        return switch (event) {
            case EmployerEvent.EmployerRenamed e -> e.change().findings();
            case EmployerEvent.LegalRepresentativeChanged e -> e.change().findings();
            case EmployerEvent.RegistrationTypeChanged e -> e.change().findings();
            case EmployerEvent.CreditCodeAdopted e -> e.change().findings();
            case EmployerEvent.OrganizationCodeChanged e -> e.change().findings();
            case EmployerEvent.RegistrationNumberChanged e -> e.change().findings();
            case EmployerEvent.EmployerMoved e -> e.change().findings();
            case EmployerEvent.EmployerReclassified e -> e.change().findings();
            case EmployerEvent.EmployerDeregistered e -> e.change().findings();
            case EmployerEvent.EmployerRegistered _,
                    EmployerEvent.OrganizationCodeAssigned _,
                    EmployerEvent.RepresentativeCorrected _,
                    EmployerEvent.HeadcountDeclared _ -> List.of();
        };
    }
}

package org.hemu.query.audit;

import java.util.List;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.calendar.NoticesOnRecord;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.Relationships;
import org.hemu.query.inspection.InspectionBodies;
import org.hemu.query.inspection.Inspections;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.mediation.Bodies;
import org.hemu.query.mediation.Cases;
import org.hemu.query.petition.Petitions;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.hemu.query.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The view of one aggregate, folded from its history by the very projection that folds the present one. */
final class PastStates {
    private PastStates() {}

    /** @param history the events of one aggregate, from its first on; not empty */
    static PastState.View after(List<Recorded> history) {
        return switch (history.getFirst().event()) {
            case CalendarEvent _ -> new PastState.View.OfCalendar(fold(new NoticesOnRecord(), history));
            case JurisdictionEvent e ->
                new PastState.View.OfJurisdiction(
                        MissingRow.unless(fold(new JurisdictionTree(), history).unit(), e.aggregateId()));
            case EmployerEvent.OrganizationCodeAssigned e -> throw unknown(e);
            case EmployerEvent _ -> new PastState.View.OfEmployer(fold(new Employers(), history));
            case RelationshipEvent _ -> new PastState.View.OfRelationship(fold(new Relationships(), history));
            case SubjectEvent e -> throw unknown(e);
            case MediationBodyEvent _ -> new PastState.View.OfMediationBody(fold(new Bodies(), history));
            case MediationCaseEvent _ -> new PastState.View.OfMediationCase(fold(new Cases(), history));
            case InspectionBodyEvent _ -> new PastState.View.OfInspectionBody(fold(new InspectionBodies(), history));
            case InspectionCaseEvent _ -> new PastState.View.OfInspectionCase(fold(new Inspections(), history));
            case PetitionEvent _ -> new PastState.View.OfPetition(fold(new Petitions(), history));
            case CaseworkEvent e -> throw unknown(e);
            default ->
                throw new IllegalArgumentException(
                        "no view of " + history.getFirst().type());
        };
    }

    /** There is no view of it. */
    private static NotFound unknown(Event event) {
        return new NotFound(NotFound.Kind.AGGREGATE_UNKNOWN, event.aggregateId());
    }

    private static <R> R fold(Projection<R> projection, List<Recorded> history) {
        String key = history.getFirst().aggregateId();
        @Nullable R row = null;
        for (Recorded event : history) {
            row = projection.evolve(key, row, event);
        }
        return MissingRow.unless(row, key);
    }
}

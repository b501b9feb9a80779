package org.hemu.query.audit;

import org.hemu.query.calendar.Notices;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.Relationship;
import org.hemu.query.inspection.InspectionBodyOnFile;
import org.hemu.query.inspection.InspectionOnFile;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.mediation.BodyOnFile;
import org.hemu.query.mediation.CaseOnFile;
import org.hemu.query.petition.PetitionOnFile;

/**
 * What was known about an aggregate at a moment. Exactly one of the views is meant by {@code aggregateType}.
 *
 * @param event the last event about it up to that moment
 */
public record PastState(String aggregateType, String aggregateId, View state, AuditedEvent event) {

    /** The view of the aggregate, of the same shape as its present one. */
    public sealed interface View {
        record OfCalendar(Notices calendar) implements View {}

        record OfJurisdiction(Unit unit) implements View {}

        record OfEmployer(Employer employer) implements View {}

        record OfRelationship(Relationship relationship) implements View {}

        record OfMediationBody(BodyOnFile mediationBody) implements View {}

        record OfMediationCase(CaseOnFile mediationCase) implements View {}

        record OfInspectionBody(InspectionBodyOnFile inspectionBody) implements View {}

        record OfInspectionCase(InspectionOnFile inspectionCase) implements View {}

        record OfPetition(PetitionOnFile petition) implements View {}
    }
}

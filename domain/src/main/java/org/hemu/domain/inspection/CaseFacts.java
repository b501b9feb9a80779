package org.hemu.domain.inspection;

import java.time.LocalDate;
import java.util.Set;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.casework.CaseBefore;

/**
 * What a case is about. Who reported is not among it.
 *
 * @param matter the first case of the matter
 * @param complaint whether workers complained, who were harmed; else somebody reported
 * @param complainants the workers who complained; nobody when somebody reported
 * @param anonymous whether nobody knows who came
 * @param lastStepOn day of the latest step
 */
public record CaseFacts(
        CaseId id,
        JurisdictionCode jurisdiction,
        InspectionBodyId bodyId,
        CaseId matter,
        boolean complaint,
        Set<SubjectId> complainants,
        boolean anonymous,
        Allegation allegation,
        LocalDate openedOn,
        LocalDate lastStepOn) {

    /** The facts; those who complained are copied. */
    public CaseFacts {
        complainants = Set.copyOf(complainants);
    }

    /** The case as another one sees it that is said to come from it. */
    public CaseBefore asBefore() {
        return new CaseBefore(matter, allegation.employer(), complainants);
    }

    CaseFacts alleging(Allegation other) {
        return new CaseFacts(
                id, jurisdiction, bodyId, matter, complaint, complainants, anonymous, other, openedOn, lastStepOn);
    }

    CaseFacts after(LocalDate step) {
        LocalDate last = step.isAfter(lastStepOn) ? step : lastStepOn;
        return new CaseFacts(
                id, jurisdiction, bodyId, matter, complaint, complainants, anonymous, allegation, openedOn, last);
    }
}

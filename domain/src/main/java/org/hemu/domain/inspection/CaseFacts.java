package org.hemu.domain.inspection;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.shared.JurisdictionCode;

/**
 * What a case is about. Who reported is not among it.
 *
 * @param matter the first case of the matter
 * @param complaint whether workers complained, who were harmed; else somebody reported
 * @param anonymous whether nobody knows who came
 * @param lastStepOn day of the latest step
 */
public record CaseFacts(
        CaseId id,
        JurisdictionCode jurisdiction,
        InspectionBodyId bodyId,
        CaseId matter,
        boolean complaint,
        boolean anonymous,
        Allegation allegation,
        LocalDate openedOn,
        LocalDate lastStepOn) {

    CaseFacts alleging(Allegation other) {
        return new CaseFacts(id, jurisdiction, bodyId, matter, complaint, anonymous, other, openedOn, lastStepOn);
    }

    CaseFacts after(LocalDate step) {
        LocalDate last = step.isAfter(lastStepOn) ? step : lastStepOn;
        return new CaseFacts(id, jurisdiction, bodyId, matter, complaint, anonymous, allegation, openedOn, last);
    }
}

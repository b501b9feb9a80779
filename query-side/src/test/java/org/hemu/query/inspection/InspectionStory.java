package org.hemu.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.inspection.Allegation;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyEvent.InspectionBodyEstablished;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.IntakeEvent.ReportReceived;
import org.hemu.api.inspection.Matters;
import org.hemu.api.inspection.ReportManner;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.mediation.MediationStory;

/** What happens in an inspection case, in the events' own words. */
public final class InspectionStory {
    public static final InspectionBodyId BODY = new InspectionBodyId("bodybbbbbbbbbbbbbbbbbbbbbb");
    public static final CaseId CASE = MediationStory.caseOf(700);

    private InspectionStory() {}

    public static InspectionBodyEstablished established(JurisdictionCode unit, String day) {
        return new InspectionBodyEstablished(BODY, unit, "劳动保障监察大队", LocalDate.parse(day));
    }

    /** Somebody who gave no name reported unpaid wages of {@link MediationStory#EMPLOYER} by telephone. */
    public static ReportReceived reported(JurisdictionCode unit, String day) {
        LocalDate receivedOn = LocalDate.parse(day);
        return new ReportReceived(
                CASE,
                unit,
                BODY,
                ReportManner.PHONE,
                null,
                MediationStory.document(DocumentKind.APPLICATION),
                new Allegation(
                        new EmployerParty(MediationStory.EMPLOYER, null, null),
                        unit,
                        new Matters(InspectedMatter.WAGES, List.of()),
                        receivedOn.minusMonths(2),
                        null,
                        3,
                        1_200_000L),
                null,
                CASE,
                receivedOn);
    }
}

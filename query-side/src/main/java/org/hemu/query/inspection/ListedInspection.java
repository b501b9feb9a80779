package org.hemu.query.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.inspection.InspectedMatter;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionOutcome;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.jspecify.annotations.Nullable;

/**
 * An inspection case in a list. Nobody who came is named in it.
 *
 * @param complaint whether workers complained; else somebody reported
 * @param violation what it is counted as
 * @param nextDue the earliest last day of a clock that runs; absent when none can be told
 */
public record ListedInspection(
        CaseId id,
        JurisdictionCode jurisdiction,
        InspectionBodyId body,
        LocalDate openedOn,
        InspectionStage stage,
        @Nullable InspectionOutcome outcome,
        boolean complaint,
        InspectedMatter violation,
        EmployerParty employer,
        int workersConcerned,
        List<SubjectId> inspectors,
        @Nullable LocalDate nextDue) {

    static ListedInspection of(InspectionOnFile file, @Nullable CaseClocks clocks) {
        return new ListedInspection(
                file.id(),
                file.jurisdiction(),
                file.body(),
                file.openedOn(),
                file.stage(),
                file.end() == null ? null : file.end().outcome(),
                file.form() != null,
                file.allegation().matters().primary(),
                file.allegation().employer(),
                file.allegation().workersConcerned(),
                file.inspectors(),
                ClockFile.nextDue(clocks).orElse(null));
    }
}

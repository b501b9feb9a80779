package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.hemu.query.employment.PersonName;
import org.hemu.query.person.NamesPerson;
import org.jspecify.annotations.Nullable;

/**
 * A mediation case in a list.
 *
 * @param category what the dispute is counted as
 * @param worker the first of the workers, by name
 * @param workers how many workers are parties
 * @param nextDue the earliest last day of a clock that runs; absent when none can be told
 */
public record ListedCase(
        CaseId id,
        JurisdictionCode jurisdiction,
        MediationBodyId body,
        LocalDate openedOn,
        CaseStage stage,
        CaseOnFile.@Nullable Result outcome,
        DisputeCategory category,
        @Nullable PersonName worker,
        int workers,
        boolean collective,
        EmployerParty employer,
        List<SubjectId> mediators,
        @Nullable LocalDate nextDue)
        implements NamesPerson {

    static ListedCase of(CaseOnFile file, @Nullable CaseClocks clocks) {
        return new ListedCase(
                file.id(),
                file.jurisdiction(),
                file.body(),
                file.openedOn(),
                file.stage(),
                file.outcome(),
                file.categories().primary(),
                file.workers().isEmpty()
                        ? null
                        : new PersonName(file.workers().getFirst().person()),
                file.workers().size(),
                file.collective(),
                file.employer(),
                file.mediators(),
                ClockFile.nextDue(clocks).orElse(null));
    }

    @Override
    public @Nullable SealedPerson named() {
        return worker == null ? null : worker.person();
    }
}

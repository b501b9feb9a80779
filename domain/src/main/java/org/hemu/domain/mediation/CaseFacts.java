package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.WorkerParty;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.Side;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.casework.CaseBefore;
import org.jspecify.annotations.Nullable;

/**
 * What a case is about.
 *
 * @param matter the first case of the matter
 * @param applicant absent when the body proposed it
 * @param representatives those who stand for the workers; none where everybody stands for themselves
 * @param lastStepOn day of the latest step
 */
public record CaseFacts(
        CaseId id,
        JurisdictionCode jurisdiction,
        MediationBodyId bodyId,
        CaseId matter,
        @Nullable Side applicant,
        Dispute dispute,
        LocalDate openedOn,
        List<SubjectId> representatives,
        LocalDate lastStepOn) {

    /** Everybody on the side of the workers. */
    List<SubjectId> workers() {
        return workers(dispute);
    }

    static List<SubjectId> workers(Dispute dispute) {
        return dispute.workers().stream().map(WorkerParty::subject).toList();
    }

    /** What a case that comes from it depends on. */
    public CaseBefore asBefore() {
        return new CaseBefore(matter, dispute.employer(), Set.copyOf(workers()));
    }

    CaseFacts representedBy(List<SubjectId> named) {
        return new CaseFacts(
                id, jurisdiction, bodyId, matter, applicant, dispute, openedOn, List.copyOf(named), lastStepOn);
    }

    CaseFacts after(LocalDate step) {
        LocalDate last = step.isAfter(lastStepOn) ? step : lastStepOn;
        return new CaseFacts(id, jurisdiction, bodyId, matter, applicant, dispute, openedOn, representatives, last);
    }
}

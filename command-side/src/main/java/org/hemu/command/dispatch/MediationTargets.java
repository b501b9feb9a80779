package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Target;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.EmployerParty;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What is about mediation: the unit that answers for the body, on behalf of the employer that is a party. */
final class MediationTargets {
    private final LogSurroundings log;

    MediationTargets(LogSurroundings log) {
        this.log = log;
    }

    /** The record of a case or of a body; nothing when the id is of neither. */
    List<Target> ofRecord(String id, LocalDate today) {
        List<Target> ofCase = ofCase(new CaseId(id), today);
        return ofCase.isEmpty() ? ofBody(new MediationBodyId(id), null, today) : ofCase;
    }

    /** A case; nothing when there is none of the id. */
    List<Target> ofCase(CaseId id, LocalDate today) {
        return log.mediation()
                .factsOf(id)
                .map(facts -> List.of(party(facts.dispute().employer(), facts.jurisdiction(), today)))
                .orElse(List.of());
    }

    /** A body; nothing when there is none of the id. */
    List<Target> ofBody(MediationBodyId id, @Nullable EmployerParty employer, LocalDate today) {
        return log.mediation()
                .unitOf(id)
                .map(unit -> List.of(party(employer, unit, today)))
                .orElse(List.of());
    }

    private Target party(@Nullable EmployerParty employer, JurisdictionCode unit, LocalDate today) {
        JurisdictionCode accountable = log.accountableFor(unit, today);
        EmployerId id = employer == null ? null : employer.employerId();
        return id == null ? Target.unit(accountable) : Target.employer(log.holderOf(id), accountable);
    }

    /** Whether the reader is shown the case. */
    boolean shows(CaseId id, Actor reader, LocalDate today) {
        return Authority.table().judge(Operation.READ_MEDIATION_CASES, reader, ofCase(id, today))
                == Authority.Verdict.PERMITTED;
    }

    /** What shows a case or a body. */
    Stream<Operation> reading(String id) {
        if (log.mediation().factsOf(new CaseId(id)).isPresent()) {
            return Stream.of(Operation.READ_MEDIATION_CASES);
        }
        return log.mediation().unitOf(new MediationBodyId(id)).stream().map(_ -> Operation.READ_MEDIATION_BODIES);
    }
}

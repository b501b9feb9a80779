package org.hemu.query.casework;

import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.ClockKind.Nature;
import org.hemu.api.casework.Deadline;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;

/**
 * A clock that runs, and how it stands today.
 *
 * @param jurisdiction the unit that the case is on record under
 * @param handlers who handles the case
 * @param derivation how the last day follows, in one line
 * @param missed whether it is recorded that it has run out with something still due
 * @param startedBy id of the event that started it
 */
public record ListedClock(
        CaseId caseId,
        String aggregateType,
        JurisdictionCode jurisdiction,
        List<SubjectId> handlers,
        ClockKind kind,
        Nature nature,
        ClockStatus status,
        Deadline deadline,
        String derivation,
        boolean missed,
        String startedBy) {}

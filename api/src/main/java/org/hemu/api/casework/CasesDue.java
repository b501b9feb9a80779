package org.hemu.api.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases that are to review their deadlines, the longest overdue first; each once.
 *
 * @param next goes on behind these; absent when there are no more
 */
public record CasesDue(List<CaseDue> cases, @Nullable String next) {
    /** Cases; the list is copied. */
    public CasesDue {
        cases = List.copyOf(cases);
    }

    /**
     * One of them.
     *
     * @param aggregateType what kind of case it is, as the log names it
     * @param startedBy id of the event that started the clock which is due
     */
    public record CaseDue(String aggregateType, CaseId caseId, String startedBy) {}
}

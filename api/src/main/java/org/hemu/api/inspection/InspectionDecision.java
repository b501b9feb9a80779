package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;

/**
 * What was decided about an employer.
 *
 * @param number from 1 on, in the order of the decisions of a case
 * @param penalties none unless it punishes
 * @param dueOn last day on which it is performed in time
 */
public record InspectionDecision(
        int number, DecisionKind kind, List<PenaltyKind> penalties, List<Duty> duties, LocalDate dueOn) {
    /** A decision; the lists are copied. */
    public InspectionDecision {
        penalties = List.copyOf(penalties);
        duties = List.copyOf(duties);
    }
}

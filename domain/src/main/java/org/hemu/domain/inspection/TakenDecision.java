package org.hemu.domain.inspection;

import java.time.LocalDate;
import org.hemu.api.inspection.InspectionDecision;
import org.jspecify.annotations.Nullable;

/**
 * A decision, and what became of it.
 *
 * @param remindedOn when the employer was reminded; absent when it was not
 * @param appliedOn when a court was asked to enforce it; absent when none was
 * @param settlement how it was settled; absent while it is not
 */
public record TakenDecision(
        InspectionDecision decision,
        LocalDate decidedOn,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate appliedOn,
        @Nullable Settlement settlement) {

    /** How a decision was settled, and when. */
    public record Settlement(Manner manner, LocalDate on) {}

    /** How a decision can be settled. */
    public enum Manner {
        PERFORMED,
        ENFORCED,
        NOT_ENFORCED,
        SET_ASIDE
    }

    static TakenDecision of(InspectionDecision decision, LocalDate decidedOn) {
        return new TakenDecision(decision, decidedOn, null, null, null);
    }

    int number() {
        return decision.number();
    }

    /** Whether it was not set aside. */
    boolean stands() {
        return settlement == null || settlement.manner() != Manner.SET_ASIDE;
    }

    /** Whether its last day has passed by the day, and it was neither performed nor set aside. */
    boolean lapsedBy(LocalDate day) {
        return day.isAfter(decision.dueOn()) && (settlement == null || settlement.manner() == Manner.NOT_ENFORCED);
    }

    TakenDecision reminded(LocalDate on) {
        return new TakenDecision(decision, decidedOn, on, appliedOn, settlement);
    }

    TakenDecision applied(LocalDate on) {
        return new TakenDecision(decision, decidedOn, remindedOn, on, settlement);
    }

    TakenDecision settled(Manner manner, LocalDate on) {
        return new TakenDecision(decision, decidedOn, remindedOn, appliedOn, new Settlement(manner, on));
    }
}

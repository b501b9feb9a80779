package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.Side;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.shared.Decision;

/** What the steps of a case have in common. */
final class Steps {
    private Steps() {}

    /** The event, unless there is a reason against it. */
    static Decision<MediationCaseEvent> unless(
            Optional<? extends Rejection> why, Supplier<? extends MediationCaseEvent> event) {
        return Decision.unless(why, event);
    }

    /** The sides that are not among those who did it, in the order of the law. */
    static List<Side> missing(Collection<Side> sides) {
        return Arrays.stream(Side.values())
                .filter(side -> !sides.contains(side))
                .toList();
    }

    /** The days for mediation were over on that day. */
    static Optional<CaseworkRejection> over(Opened opened, LocalDate day, String pointer) {
        return opened.clocks()
                .of(ClockKind.MEDIATION_CONCLUSION)
                .filter(deadline -> deadline.isOverOn(day))
                .flatMap(deadline -> Optional.ofNullable(deadline.lastDay())
                        .map(last -> new PeriodOver(deadline.clock(), last, deadline.rule(), pointer)));
    }
}

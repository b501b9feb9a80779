package org.hemu.domain.mediation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.mediation.Side;
import org.hemu.domain.mediation.MediationCase.Opened;

/** What the steps of a case have in common. */
final class Steps {
    private Steps() {}

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

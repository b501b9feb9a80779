package org.hemu.domain.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Period;

/** What the spells of a pair amount to. */
final class Standings {
    private Standings() {}

    /** Those under one regime: a pair may part and come together again under another. */
    static Standing of(List<Spell> spells, Regime regime) {
        List<Spell> under = spells.stream().filter(s -> s.regime() == regime).toList();
        return new Standing(
                joined(under.stream().map(Spell::employed).toList()),
                joined(under.stream().flatMap(s -> s.underContract().stream()).toList()));
    }

    /** The same days as periods in order that neither overlap nor touch. */
    static List<Period> joined(List<Period> periods) {
        List<Period> sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(Period::from));
        List<Period> joined = new ArrayList<>();
        for (Period next : sorted) {
            Period last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || !reaches(last, next.from())) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, union(last, next));
            }
        }
        return List.copyOf(joined);
    }

    private static boolean reaches(Period period, LocalDate day) {
        LocalDate to = period.to();
        return to == null || !day.isAfter(to.plusDays(1));
    }

    private static Period union(Period first, Period second) {
        LocalDate a = first.to();
        LocalDate b = second.to();
        return new Period(first.from(), a == null || b == null ? null : a.isAfter(b) ? a : b);
    }
}

package org.hemu.domain.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.calendar.StatutoryPeriod;
import org.hemu.domain.shared.Rule;

/**
 * How long the law gives for something, for as long as it said so.
 *
 * @param clock what runs
 */
public record DatedLimit(ClockKind clock, Rule rule, StatutoryPeriod period) {

    /** What the law has said about one clock over time. */
    public record Versions(List<DatedLimit> versions) {
        /** Versions; the list is copied. */
        public Versions {
            versions = List.copyOf(versions);
        }

        /** The versions in the order of their dates. */
        public static Versions of(DatedLimit... versions) {
            return new Versions(Arrays.asList(versions));
        }

        /** What the law said on the day; empty when it said nothing. */
        public Optional<DatedLimit> inForceOn(LocalDate day) {
            return versions.stream()
                    .filter(limit -> limit.rule().inForceOn(day))
                    .findFirst();
        }

        /** The deadline that runs from the day by the law of that day; empty when the law gave no limit. */
        public Optional<Deadline> from(LocalDate start, StatutoryCalendar calendar) {
            return inForceOn(start).map(limit -> limit.from(start, calendar));
        }
    }

    /** The deadline that runs from the day. */
    public Deadline from(LocalDate start, StatutoryCalendar calendar) {
        return Derivation.of(clock, rule.citation(), start, period, calendar);
    }
}

package org.hemu.domain.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.domain.calendar.StatutoryCalendar;

/**
 * The clocks of one case that run.
 *
 * @param running what runs, by kind
 * @param missed those of them that are recorded to have run out
 */
public record Clocks(Map<ClockKind, Deadline> running, Set<ClockKind> missed) {
    public static final Clocks NONE = new Clocks(Map.of(), Set.of());

    /** Clocks; in the order of their kinds, for events are written in that order. */
    public Clocks {
        Map<ClockKind, Deadline> byKind = new EnumMap<>(ClockKind.class);
        byKind.putAll(running);
        running = Collections.unmodifiableMap(byKind);
        Set<ClockKind> kinds = EnumSet.noneOf(ClockKind.class);
        kinds.addAll(missed);
        kinds.retainAll(running.keySet());
        missed = Collections.unmodifiableSet(kinds);
    }

    /** What runs after an event: first it stops clocks, then it starts some, then it finds some missed. */
    public Clocks after(CaseworkEvent event) {
        Map<ClockKind, Deadline> next = new EnumMap<>(ClockKind.class);
        next.putAll(running);
        next.keySet().removeAll(event.stopped());
        Clocks left = new Clocks(next, missed).with(event.started());
        Set<ClockKind> run = EnumSet.noneOf(ClockKind.class);
        run.addAll(left.missed);
        run.addAll(event.missed());
        return new Clocks(left.running, run);
    }

    /** What runs once some deadlines are replaced, or begin; none of these was missed yet. */
    public Clocks with(List<Deadline> begun) {
        Map<ClockKind, Deadline> next = new EnumMap<>(ClockKind.class);
        next.putAll(running);
        begun.forEach(deadline -> next.put(deadline.clock(), deadline));
        Set<ClockKind> run = EnumSet.noneOf(ClockKind.class);
        run.addAll(missed);
        begun.forEach(deadline -> run.remove(deadline.clock()));
        return new Clocks(next, run);
    }

    /** The deadline of a kind, while it runs. */
    public Optional<Deadline> of(ClockKind kind) {
        return Optional.ofNullable(running.get(kind));
    }

    /** Which of these run, to be stopped. */
    public List<ClockKind> running(ClockKind... kinds) {
        return Arrays.stream(kinds).filter(running::containsKey).toList();
    }

    /** All that run, to be stopped. */
    public List<ClockKind> all() {
        return List.copyOf(running.keySet());
    }

    /** What has run out by the day and is not recorded yet; it has on the day after its last one. */
    public List<Deadline> newlyOver(LocalDate today) {
        return running.values().stream()
                .filter(deadline -> deadline.isOverOn(today) && !missed.contains(deadline.clock()))
                .toList();
    }

    /** The deadlines that end otherwise under a calendar, as they are there. */
    public List<Deadline> changedUnder(StatutoryCalendar calendar) {
        return running.values().stream()
                .map(before -> Derivation.under(before, calendar))
                .filter(after -> of(after.clock()).stream().noneMatch(after::endsLike))
                .toList();
    }
}

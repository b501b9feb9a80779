package org.hemu.query.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.ClockKind.Nature;
import org.hemu.api.casework.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of one case as they stand today, each with what its last day follows from.
 *
 * @param past in the order in which they ended
 */
public record ClockFile(List<Running> running, List<Past> past) {
    static final ClockFile NONE = new ClockFile(List.of(), List.of());

    /**
     * A clock that runs.
     *
     * @param derivation how the last day follows, in one line
     * @param missedOn day on which it was recorded that it has run out with something still due
     * @param startedBy id of the event that started it
     */
    public record Running(
            ClockKind kind,
            Nature nature,
            ClockStatus status,
            Deadline deadline,
            String derivation,
            @Nullable LocalDate missedOn,
            String startedBy) {}

    /**
     * A clock that runs no longer.
     *
     * @param endedOn day of what stopped it, or of what put another one in its place
     * @param endedBy id of that event
     * @param replaced whether another one of its kind took its place: it was extended, or computed anew
     * @param inTime whether that was before it had run out
     */
    public record Past(
            ClockKind kind,
            Nature nature,
            Deadline deadline,
            String derivation,
            @Nullable LocalDate missedOn,
            String startedBy,
            LocalDate endedOn,
            String endedBy,
            boolean replaced,
            boolean inTime) {}

    /**
     * The clocks of a case.
     *
     * @param keptAfterAll those found to have run out although it turned out later that they had been kept
     */
    public static ClockFile of(@Nullable CaseClocks clocks, LocalDate today, Predicate<CaseClocks.Past> keptAfterAll) {
        return clocks == null
                ? NONE
                : new ClockFile(
                        clocks.running().stream()
                                .map(each -> running(each, today))
                                .toList(),
                        clocks.past().stream()
                                .map(each -> past(each, keptAfterAll.test(each)))
                                .toList());
    }

    private static Running running(CaseClocks.Running clock, LocalDate today) {
        Deadline deadline = clock.deadline();
        return new Running(
                deadline.clock(),
                deadline.clock().nature(),
                ClockStatus.of(deadline, today),
                deadline,
                deadline.derivation(),
                clock.missedOn(),
                clock.startedBy());
    }

    private static Past past(CaseClocks.Past clock, boolean keptAfterAll) {
        Deadline deadline = clock.deadline();
        return new Past(
                deadline.clock(),
                deadline.clock().nature(),
                deadline,
                deadline.derivation(),
                clock.missedOn(),
                clock.startedBy(),
                clock.endedOn(),
                clock.endedBy(),
                clock.replaced(),
                keptAfterAll || !deadline.isOverOn(clock.endedOn()));
    }

    /** The earliest last day of a clock that runs; empty when none can be told. */
    public static Optional<LocalDate> nextDue(@Nullable CaseClocks clocks) {
        return clocks == null
                ? Optional.empty()
                : clocks.running().stream()
                        .flatMap(clock -> Optional.ofNullable(clock.deadline().lastDay()).stream())
                        .min(LocalDate::compareTo);
    }
}

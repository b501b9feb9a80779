package org.hemu.query.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.Deadline;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that run in cases, for each unit with everything below it and for all units together. One that stops is no longer
 * here. Whether one is due depends on the day on which somebody asks, so nothing about that is kept.
 */
public final class OpenClocks implements Projection<OpenClockBucket> {
    public static final String NAME = "open-clock";

    private static final Comparator<OpenClock> BY_CASE = Comparator.<OpenClock, String>comparing(
                    clock -> clock.caseId().value())
            .thenComparing(OpenClock::kind);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<OpenClockBucket> rowType() {
        return OpenClockBucket.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return CaseworkFamilies.all();
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        CaseworkEvent event = (CaseworkEvent) recorded.event();
        String id = event.caseId().value();
        return event.clocks().equals(ClockChanges.NONE)
                ? Stream.empty()
                : Stream.concat(Stream.of(UnitBuckets.ofEverything(id)), UnitBuckets.holding(event.jurisdiction(), id));
    }

    @Override
    public @Nullable OpenClockBucket evolve(String key, @Nullable OpenClockBucket row, Recorded recorded) {
        CaseworkEvent event = (CaseworkEvent) recorded.event();
        List<OpenClock> before = row == null ? List.of() : row.clocks();
        List<OpenClock> after = Stream.concat(
                        before.stream().filter(clock -> !replaced(clock, event)).map(clock -> missed(clock, event)),
                        event.started().stream().map(deadline -> started(deadline, event, recorded)))
                .sorted(BY_CASE)
                .toList();
        return after.isEmpty() ? null : new OpenClockBucket(after);
    }

    private static boolean replaced(OpenClock clock, CaseworkEvent event) {
        return isOf(clock, event.caseId())
                && (event.stopped().contains(clock.kind())
                        || event.started().stream().anyMatch(deadline -> deadline.clock() == clock.kind()));
    }

    private static OpenClock missed(OpenClock clock, CaseworkEvent event) {
        return isOf(clock, event.caseId()) && event.missed().contains(clock.kind()) ? clock.foundMissed() : clock;
    }

    private static boolean isOf(OpenClock clock, CaseId id) {
        return clock.caseId().equals(id);
    }

    private static OpenClock started(Deadline deadline, CaseworkEvent event, Recorded recorded) {
        return new OpenClock(
                event.caseId(),
                recorded.aggregateType(),
                event.jurisdiction(),
                deadline,
                event.missed().contains(deadline.clock()),
                recorded.eventId());
    }
}

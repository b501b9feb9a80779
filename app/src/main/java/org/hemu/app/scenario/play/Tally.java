package org.hemu.app.scenario.play;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.hemu.app.scenario.Scenario;
import org.hemu.command.dispatch.Outcome;

/** Counts what became of the steps. */
final class Tally {
    private static final Duration PACE = Duration.ofMillis(250);
    private static final long DAYS = ChronoUnit.DAYS.between(Scenario.FIRST_DAY, Scenario.LAST_DAY) + 1;

    private final InstantSource clock;
    private final ProgressListener listener;
    private final Instant begun;
    private final long expected;
    private final LongAdder steps = new LongAdder();
    private final LongAdder events = new LongAdder();
    private final Map<String, LongAdder> refusals = new ConcurrentHashMap<>();
    private Instant told = Instant.EPOCH;
    private LocalDate day;

    /** @param expected about how many steps there are to send from the day on */
    Tally(LocalDate day, long expected, InstantSource clock, ProgressListener listener) {
        this.day = day;
        this.expected = expected;
        this.clock = clock;
        this.listener = listener;
        this.begun = clock.instant();
    }

    void count(Outcome outcome) {
        steps.increment();
        switch (outcome) {
            case Outcome.Accepted accepted -> events.add(accepted.lastPosition() - accepted.firstPosition() + 1);
            case Outcome.Refused(var why) ->
                refusals.computeIfAbsent(why.getClass().getSimpleName(), k -> new LongAdder())
                        .increment();
            case Outcome.AnsweredBefore _ -> {}
            case Outcome.Denied(var why) -> throw new IllegalStateException("a step without authority: " + why);
            case Outcome.Contended contended ->
                throw new IllegalStateException("too many clients change " + contended.aggregateId() + " at once");
            case Outcome.Outdated outdated ->
                throw new IllegalStateException("no version of " + outdated.aggregateId() + " was insisted on");
        }
    }

    void enter(LocalDate next) {
        day = next;
        tell();
    }

    /** Tells the listener, unless it was told a moment ago. */
    void tell() {
        Instant now = clock.instant();
        if (!told.plus(PACE).isAfter(now)) {
            told = now;
            listener.progressed(progress(now, true));
        }
    }

    /** Tells the listener for the last time. */
    PlayProgress close(boolean finished) {
        PlayProgress last = progress(clock.instant(), false);
        PlayProgress closed = finished
                ? new PlayProgress(
                        Scenario.LAST_DAY,
                        last.steps(),
                        last.events(),
                        last.refusals(),
                        100,
                        last.perSecond(),
                        0,
                        false)
                : last;
        listener.progressed(closed);
        return closed;
    }

    private PlayProgress progress(Instant now, boolean running) {
        double seconds = Math.max(Duration.between(begun, now).toMillis(), 1) / 1000.0;
        long sent = steps.sum();
        Map<String, Long> refused = new TreeMap<>();
        refusals.forEach((kind, n) -> refused.put(kind, n.sum()));
        return new PlayProgress(
                day,
                sent,
                events.sum(),
                refused,
                (int) (ChronoUnit.DAYS.between(Scenario.FIRST_DAY, day) * 100 / DAYS),
                Math.round(events.sum() / seconds),
                sent == 0 ? 0 : Math.round(Math.max(0, expected - sent) * seconds / sent),
                running);
    }
}

package org.hemu.app.scenario.play;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.shared.Provenance;
import org.hemu.app.scenario.Scenario;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether a log holds a demonstration that is not played to its end, whoever plays it or has given it up. Its cases live in the days
 * of the demonstration; what the present day would do to them is not known before.
 *
 * <p>A demonstration is only begun on a log that holds nothing but what is published, so its first step is one of the first events
 * after that; there is none where a thousand others came first. What is known of the log is kept, and only what is new is read.
 */
public final class UnfinishedPlay {
    private static final int PAGE = 1_000;

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Scenarios scenarios;

    private boolean begun;
    private int others;
    private long readFromBeginning;

    private @Nullable StepKey last;
    private long readFromEnd;
    private boolean finished;

    /** Makes a scenario. */
    @FunctionalInterface
    public interface Scenarios {
        Scenario of(long seed, int employers);
    }

    public UnfinishedPlay(EventLog log, Function<StoredEvent, Recorded> decode, Scenarios scenarios) {
        this.log = log;
        this.decode = decode;
        this.scenarios = scenarios;
    }

    /** Whether there is one in the log now. */
    public synchronized boolean isThere() {
        if (!finished && isBegun() && hasGoneOn()) {
            finished = isEnd();
        }
        return begun && !finished;
    }

    private boolean isBegun() {
        List<StoredEvent> page = List.of();
        do {
            page.forEach(stored -> note(decode.apply(stored).provenance()));
            readFromBeginning += page.size();
            page = begun || others >= PAGE ? List.of() : log.read(readFromBeginning, PAGE);
        } while (!page.isEmpty());
        return begun;
    }

    private void note(Provenance provenance) {
        if (StepKey.of(provenance).isPresent()) {
            begun = true;
        } else if (!PlayRecord.isPublished(provenance)) {
            others++;
        }
    }

    /** Whether the log holds steps that were not there when it was looked at before; looks for the last one. */
    private boolean hasGoneOn() {
        long head = log.head();
        Optional<StepKey> found = Optional.empty();
        for (long end = head; end > readFromEnd && found.isEmpty(); end = Math.max(readFromEnd, end - PAGE)) {
            long from = Math.max(readFromEnd, end - PAGE);
            found = log.read(from, (int) (end - from)).reversed().stream()
                    .flatMap(stored -> StepKey.of(decode.apply(stored).provenance()).stream())
                    .findFirst();
        }
        readFromEnd = head;
        last = found.orElse(last);
        return found.isPresent();
    }

    /** Whether nothing is left to play after the day of the last step. */
    private boolean isEnd() {
        StepKey step = last;
        if (step == null) {
            return false;
        }
        Scenario scenario = scenarios.of(step.play().seed(), step.play().employers());
        return scenario.expectedSteps(step.day().plusDays(1)) == scenario.expectedSteps(Scenario.LAST_DAY.plusDays(1));
    }
}

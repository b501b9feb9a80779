package org.hemu.app.scenario.play;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hemu.api.shared.Provenance;
import org.hemu.app.scenario.Scenario;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/**
 * How far the log has got with a scenario. A day begins only when everything of the day before is durable, so the last day of
 * which the log holds anything is the only one that can be incomplete.
 *
 * @param day the last day of which the log holds anything; the first day when it holds nothing
 * @param numbers the steps of that day that it holds
 */
record PlayRecord(LocalDate day, Set<Integer> numbers) {
    private static final int PAGE = 1_000;

    /**
     * Reads the log from its end backwards, no further than needed to see that day whole.
     *
     * @param before where the log ended when the program started
     * @throws AnotherScenarioPlayed if the log holds steps of a scenario with other settings, or held no steps but something
     *     else than notices and divisions when the program started: what is invented is not mixed with what somebody has filed
     */
    static PlayRecord of(Scenario scenario, EventLog log, Function<StoredEvent, Recorded> decode, long before) {
        StepKey.Play play = StepKey.Play.of(scenario);
        LocalDate day = null;
        Set<Integer> numbers = new HashSet<>();
        boolean others = false;
        long end = log.head();
        while (end > 0) {
            long from = Math.max(0, end - PAGE);
            List<StoredEvent> page = log.read(from, (int) (end - from));
            for (StoredEvent stored : page.reversed()) {
                Provenance provenance = decode.apply(stored).provenance();
                Optional<StepKey> key = StepKey.of(provenance);
                if (key.isEmpty()) {
                    others |= stored.position() < before && !isPublished(provenance);
                    continue;
                }
                StepKey step = key.get();
                if (!step.play().equals(play)) {
                    throw AnotherScenarioPlayed.found(step.play(), scenario);
                }
                if (day != null && step.day().isBefore(day)) {
                    return new PlayRecord(day, numbers);
                }
                day = step.day();
                numbers.add(step.number());
            }
            end = from;
        }
        if (day == null && others) {
            throw AnotherScenarioPlayed.inUse();
        }
        return new PlayRecord(day == null ? Scenario.FIRST_DAY : day, numbers);
    }

    /** Whether it is a notice or a division, which are entered ahead of every play. */
    static boolean isPublished(Provenance provenance) {
        return JurisdictionBootstrap.sent(provenance.correlationId())
                || CalendarBootstrap.sent(provenance.correlationId());
    }
}

package org.hemu.query.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * All clocks of one case, and who handles it.
 *
 * @param running in the order of their kinds
 * @param past in the order in which they ended
 */
public record CaseClocks(
        CaseId id, JurisdictionCode jurisdiction, List<SubjectId> handlers, List<Running> running, List<Past> past) {

    /**
     * A clock that runs.
     *
     * @param missedOn day on which it was recorded that it has run out
     * @param startedBy id of the event that started it
     */
    public record Running(Deadline deadline, @Nullable LocalDate missedOn, String startedBy) {}

    /**
     * A clock that runs no longer.
     *
     * @param endedOn day of what stopped it, or of what put another one in its place
     * @param endedBy id of that event
     * @param replaced whether another one of its kind took its place: it was extended, or computed anew
     */
    public record Past(
            Deadline deadline,
            @Nullable LocalDate missedOn,
            String startedBy,
            LocalDate endedOn,
            String endedBy,
            boolean replaced) {}

    static CaseClocks of(CaseworkEvent event) {
        return new CaseClocks(event.caseId(), event.jurisdiction(), List.of(), List.of(), List.of());
    }

    /** First what the event stops, then what it starts, then what it finds missed. */
    CaseClocks after(CaseworkEvent event, Recorded recorded) {
        List<Running> runs = new ArrayList<>();
        List<Past> over = new ArrayList<>(past);
        for (Running clock : running) {
            ClockKind kind = clock.deadline().clock();
            boolean replaced = event.started().stream().anyMatch(started -> started.clock() == kind);
            if (replaced || event.stopped().contains(kind)) {
                over.add(new Past(
                        clock.deadline(),
                        clock.missedOn(),
                        clock.startedBy(),
                        event.occurredOn(),
                        recorded.eventId(),
                        replaced));
            } else {
                runs.add(clock);
            }
        }
        event.started().forEach(deadline -> runs.add(new Running(deadline, null, recorded.eventId())));
        return new CaseClocks(
                id,
                event.jurisdiction(),
                List.copyOf(event.handlersAfter(handlers)),
                runs.stream()
                        .map(clock -> missed(clock, event))
                        .sorted((one, other) -> one.deadline()
                                .clock()
                                .compareTo(other.deadline().clock()))
                        .toList(),
                List.copyOf(over));
    }

    private static Running missed(Running clock, CaseworkEvent event) {
        return event.missed().contains(clock.deadline().clock())
                ? new Running(clock.deadline(), event.occurredOn(), clock.startedBy())
                : clock;
    }
}

package org.hemu.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hemu.api.casework.CasesDue.CaseDue;
import org.hemu.api.shared.Actor;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/**
 * On whose authority a case looks at its deadlines: on that of the event which started the clock, for the unit that answers for the
 * case now.
 */
public final class ClockAuthority {
    /** As what the program acts here. */
    static final String NAME = "deadlines";

    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final LogSurroundings surroundings;

    public ClockAuthority(EventLog log, Function<StoredEvent, Recorded> decode, LogSurroundings surroundings) {
        this.log = log;
        this.decode = decode;
        this.surroundings = surroundings;
    }

    /** @throws IllegalStateException if nothing is recorded of the case */
    Envelope of(CaseDue due, LocalDate today) {
        List<StoredEvent> history = log.readAggregate(due.caseId().value(), 0);
        if (history.isEmpty()) {
            throw new IllegalStateException("nothing is recorded of the case " + due.caseId());
        }
        Recorded latest = decode.apply(history.getLast());
        Recorded started = decode.apply(history.stream()
                .filter(event -> event.eventId().equals(due.startedBy()))
                .findFirst()
                .orElseGet(history::getFirst));
        return Envelope.of(
                        Actor.system(
                                NAME, surroundings.accountableFor(latest.event().jurisdiction(), today)),
                        today,
                        started.provenance().correlationId())
                .causedBy(started.eventId(), started.provenance());
    }
}

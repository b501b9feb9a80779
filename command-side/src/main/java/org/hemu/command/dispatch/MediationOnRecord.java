package org.hemu.command.dispatch;

import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.calendar.CalendarEvent;
import org.hemu.api.casework.CaseId;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.calendar.HolidayNotices;
import org.hemu.domain.calendar.StatutoryCalendar;
import org.hemu.domain.mediation.CaseFacts;
import org.hemu.domain.mediation.MediationBody;
import org.hemu.domain.mediation.MediationCase;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Mediation as it is in the log: bodies, cases, and the calendar by which their deadlines are counted. */
final class MediationOnRecord {
    final StateReader<StatutoryCalendar, CalendarEvent> calendars;
    final StateReader<MediationBody, MediationBodyEvent> bodies;
    final StateReader<MediationCase, MediationCaseEvent> cases;

    MediationOnRecord(EventLog log, Function<StoredEvent, Recorded> decode) {
        this.calendars =
                new StateReader<>(log, decode, CalendarEvent.class, StatutoryCalendar.empty(), HolidayNotices::evolve);
        this.bodies = new StateReader<>(
                log, decode, MediationBodyEvent.class, MediationBody.initial(), MediationBody::evolve);
        this.cases = new StateReader<>(
                log, decode, MediationCaseEvent.class, MediationCase.initial(), MediationCase::evolve);
    }

    /** The unit to which a body was entered; empty while there is no such body. */
    Optional<JurisdictionCode> unitOf(MediationBodyId id) {
        return unitOf(bodies.read(id.value()).state());
    }

    static Optional<JurisdictionCode> unitOf(MediationBody state) {
        return state instanceof MediationBody.OnRecord body ? Optional.of(body.jurisdiction()) : Optional.empty();
    }

    /** What a case is about; empty while there is no such case. */
    Optional<CaseFacts> factsOf(CaseId id) {
        return factsOf(cases.read(id.value()).state());
    }

    static Optional<CaseFacts> factsOf(MediationCase state) {
        return state instanceof MediationCase.Opened opened ? Optional.of(opened.facts()) : Optional.empty();
    }
}

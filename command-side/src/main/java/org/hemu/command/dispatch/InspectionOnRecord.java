package org.hemu.command.dispatch;

import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.inspection.CaseFacts;
import org.hemu.domain.inspection.InspectionBody;
import org.hemu.domain.inspection.InspectionCase;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Inspection as it is in the log: bodies and cases. */
final class InspectionOnRecord {
    final StateReader<InspectionBody, InspectionBodyEvent> bodies;
    final StateReader<InspectionCase, InspectionCaseEvent> cases;

    InspectionOnRecord(EventLog log, Function<StoredEvent, Recorded> decode) {
        this.bodies = new StateReader<>(
                log, decode, InspectionBodyEvent.class, InspectionBody.initial(), InspectionBody::evolve);
        this.cases = new StateReader<>(
                log, decode, InspectionCaseEvent.class, InspectionCase.initial(), InspectionCase::evolve);
    }

    /** The unit that a body inspects in; empty while there is no such body. */
    Optional<JurisdictionCode> unitOf(InspectionBodyId id) {
        return unitOf(bodies.read(id.value()).state());
    }

    static Optional<JurisdictionCode> unitOf(InspectionBody state) {
        return state instanceof InspectionBody.OnRecord body ? Optional.of(body.jurisdiction()) : Optional.empty();
    }

    /** What a case is about; empty while there is no such case. */
    Optional<CaseFacts> factsOf(CaseId id) {
        return factsOf(cases.read(id.value()).state());
    }

    static Optional<CaseFacts> factsOf(InspectionCase state) {
        return state instanceof InspectionCase.Opened opened ? Optional.of(opened.facts()) : Optional.empty();
    }
}

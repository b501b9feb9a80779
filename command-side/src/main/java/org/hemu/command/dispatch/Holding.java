package org.hemu.command.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.hemu.api.person.RecordKind;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;

/**
 * A kind of record of cases and bodies that holds persons.
 *
 * @param type of the aggregates, as the log has it
 * @param unit the unit under which such a record is; empty while there is none
 * @param needs whether such a record still needs to know who somebody is
 */
record Holding<S>(
        RecordKind kind,
        String type,
        StateReader<S, ?> states,
        Function<S, Optional<JurisdictionCode>> unit,
        Needs<S> needs) {

    /** Whether a record needs a subject on a day. */
    interface Needs<S> {
        boolean of(SubjectId subject, S state, LocalDate today);
    }

    /** The unit under which a record is; empty when there is no such record. */
    Optional<JurisdictionCode> unitOf(String id) {
        return unit.apply(states.read(id).state());
    }

    /** Whether a record, as it is now, needs the subject. */
    boolean needs(SubjectId subject, String id, LocalDate today) {
        return needs.of(subject, states.read(id).state(), today);
    }
}

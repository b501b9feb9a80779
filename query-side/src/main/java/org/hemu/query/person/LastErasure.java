package org.hemu.query.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;

/** When somebody was last erased, as far as a reader may know. */
final class LastErasure {
    private LastErasure() {}

    /**
     * An erasure of what the reader sees may be known, whoever decided it, and one that a unit decided which the reader sees;
     * one of what lies out of sight may not.
     *
     * @param history of the subject
     * @param erased numbers of the keys that nobody has any more and that sealed what the reader sees
     * @param handledBy whether the reader may see what the unit handles
     */
    static Optional<LocalDate> in(List<Recorded> history, Set<Long> erased, Predicate<JurisdictionCode> handledBy) {
        return history.reversed().stream()
                .flatMap(recorded -> recorded.event() instanceof SubjectErased e ? Stream.of(e) : Stream.empty())
                .filter(erasure -> erased.contains(erasure.key()) || handledBy.test(erasure.jurisdiction()))
                .map(SubjectErased::erasedOn)
                .findFirst();
    }
}

package org.hemu.command.dispatch;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;

/** Which records hold a person, and as whom. */
final class Holders {
    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Sealing sealing;

    Holders(EventLog log, Function<StoredEvent, Recorded> decode, Sealing sealing) {
        this.log = log;
        this.decode = decode;
        this.sealing = sealing;
    }

    /** Those of a type that hold the subject. What was never recorded although a key was made for it is left out. */
    Stream<String> of(SubjectId subject, String type) {
        return sealing.aggregatesWith(subject).stream().filter(id -> isOnRecord(type, id));
    }

    boolean isOnRecord(String type, String id) {
        return log.aggregateIds(type, id).contains(id);
    }

    /** The person as recorded last before the position. */
    Optional<SealedPerson> held(String id, SubjectId subject, long before) {
        return log.readAggregate(id, 0).reversed().stream()
                .filter(event -> event.position() < before)
                .flatMap(event -> SealedPerson.in(decode.apply(event).event(), subject).stream())
                .findFirst();
    }
}

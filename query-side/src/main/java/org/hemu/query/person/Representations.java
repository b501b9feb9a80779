package org.hemu.query.person;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.employment.Employer;
import org.hemu.query.person.SubjectFile.Representation;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;

/** Finds the employers of which a person is or was the legal representative; who was is known by the log alone. */
final class Representations {
    private final EventLog log;
    private final Function<StoredEvent, Recorded> decode;
    private final Rows<Employer> employers;

    Representations(EventLog log, Function<StoredEvent, Recorded> decode, Rows<Employer> employers) {
        this.log = log;
        this.decode = decode;
        this.employers = employers;
    }

    List<Representation> of(SubjectId subject, List<String> holding) {
        return employers.find(holding).values().stream()
                .map(employer -> of(subject, employer))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(each -> each.employer().value()))
                .toList();
    }

    private @Nullable Representation of(SubjectId subject, Employer employer) {
        SealedPerson now = employer.legalRepresentative();
        boolean current = now.subject().equals(subject);
        SealedPerson person = current ? now : before(subject, employer.id().value());
        return person == null
                ? null
                : new Representation(
                        employer.id(), employer.name(), employer.jurisdiction(), employer.status(), person, current);
    }

    private @Nullable SealedPerson before(SubjectId subject, String employer) {
        return log.readAggregate(employer, 0).reversed().stream()
                .flatMap(event -> SealedPerson.in(decode.apply(event).event(), subject).stream())
                .findFirst()
                .orElse(null);
    }
}

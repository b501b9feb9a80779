package org.hemu.command.dispatch;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.hemu.api.person.Person;
import org.hemu.api.person.PersonCorrected;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.sealing.Vault;
import org.jspecify.annotations.Nullable;

/** Seals the persons in what was decided, and opens those in what was recorded for what is to be decided. */
public final class Sealing {
    private final Vault vault;
    private final Subjects subjects;

    public Sealing(Vault vault, Subjects subjects) {
        this.vault = vault;
        this.subjects = subjects;
    }

    /**
     * The event as it is recorded; the keys of the persons in it are durable.
     *
     * @param first what is done before somebody is sealed
     */
    Event sealed(Event event, Consumer<SubjectId> first) {
        return event.withPersons(person -> switch (person) {
            case SealedPerson already -> already;
            case PersonalData data -> {
                SubjectId subject = event instanceof PersonCorrected correction
                        ? correction.subject()
                        : subjects.of(data, event.aggregateId());
                first.accept(subject);
                yield vault.seal(subject, event.aggregateId(), data);
            }
        });
    }

    /** Destroys the key of that number, if it is still there. */
    void destroy(SubjectId subject, long key) {
        vault.destroy(subject, key);
    }

    OptionalLong keyOf(SubjectId subject) {
        return vault.keyOf(subject);
    }

    List<String> aggregatesWith(SubjectId subject) {
        return vault.aggregatesOf(subject);
    }

    /** The person, readable; null once erased. */
    @Nullable
    PersonalData opened(Person person) {
        return switch (person) {
            case PersonalData data -> data;
            case SealedPerson closed -> vault.open(closed).orElse(null);
        };
    }
}

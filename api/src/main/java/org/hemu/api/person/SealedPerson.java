package org.hemu.api.person;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hemu.api.shared.Event;
import org.jspecify.annotations.Nullable;

/**
 * A natural person whose data only the key of the subject opens. Once that key is destroyed, the person is erased and
 * everything else about the event stays.
 *
 * @param content the encrypted {@link PersonalData}, in base64
 */
public record SealedPerson(SubjectId subject, String content) implements Person {

    /**
     * A person as it is recorded.
     *
     * @throws IllegalArgumentException if it can be read
     */
    public static SealedPerson of(Person person) {
        return switch (person) {
            case SealedPerson recorded -> recorded;
            case PersonalData _ -> throw new IllegalArgumentException("a readable person is recorded nowhere");
        };
    }

    /** Somebody as an event holds them; empty when it does not. */
    public static Optional<SealedPerson> in(Event event, SubjectId subject) {
        AtomicReference<@Nullable SealedPerson> found = new AtomicReference<>();
        event.withPersons(person -> {
            if (person instanceof SealedPerson sealed && sealed.subject().equals(subject)) {
                found.set(sealed);
            }
            return person;
        });
        return Optional.ofNullable(found.get());
    }
}

package org.hemu.query.employment;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;

/** Persons sealed without a key: what is sealed says nothing, and is opened by whoever remembers it. */
public final class SealedInTests {
    private static final Map<SealedPerson, PersonalData> REMEMBERED = new ConcurrentHashMap<>();

    private SealedInTests() {}

    /** The person as an event holds it. */
    public static SealedPerson sealed(PersonalData person) {
        int number = person.hashCode();
        SealedPerson sealed = new SealedPerson(new SubjectId("subject-" + number), "sealed-" + number);
        REMEMBERED.put(sealed, person);
        return sealed;
    }

    /** Nobody for what was never sealed here. */
    public static Optional<PersonalData> open(SealedPerson person) {
        return Optional.ofNullable(REMEMBERED.get(person));
    }
}

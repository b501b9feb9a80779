package org.hemu.query.person;

import java.util.Collection;
import java.util.List;
import org.hemu.api.person.SealedPerson;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.query.shared.Versioned;
import org.springframework.stereotype.Component;

/** How the persons in an answer are told to the one who asks, which the version of the answer has to say. */
@Component
public class Told {
    private final Opening opening;
    private final Restrictions restrictions;

    public Told(Opening opening, Restrictions restrictions) {
        this.opening = opening;
        this.restrictions = restrictions;
    }

    /** How each of them is told; all of them are looked up at once. */
    public List<Versioned.Person> of(List<SealedPerson> persons) {
        ahead(persons);
        return persons.stream().map(this::of).toList();
    }

    /** Looks them up at once, for whatever writes the answer. */
    public void ahead(Collection<SealedPerson> persons) {
        restrictions
                .look()
                .ahead(persons.stream().map(SealedPerson::subject).distinct().toList());
    }

    private Versioned.Person of(SealedPerson person) {
        if (restrictions.look().hides(person.subject())) {
            return Versioned.Person.RESTRICTED;
        }
        return opening.open(person).isEmpty() ? Versioned.Person.ERASED : Versioned.Person.TOLD;
    }
}

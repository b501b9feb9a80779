package org.hemu.api.shared;

import java.util.function.UnaryOperator;
import org.hemu.api.person.Person;

/**
 * Something that happened and can never unhappen. Events are kept for ever and change only additively; a changed meaning
 * is a new event.
 */
public interface Event {
    /** The aggregate whose history this event belongs to; unique over all aggregate types. */
    String aggregateId();

    /** The jurisdiction this event is about, at the moment it was recorded. */
    JurisdictionCode jurisdiction();

    /** The same event with each natural person in it replaced; an event about nobody is returned as it is. */
    default Event withPersons(UnaryOperator<Person> change) {
        return this;
    }
}

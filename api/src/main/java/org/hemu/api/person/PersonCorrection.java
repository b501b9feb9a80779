package org.hemu.api.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What should have been recorded of somebody, as far as it was wrong. What is not named stays as it is; nothing is removed
 * unless that is said. The document is never corrected, for whoever has another is another person.
 *
 * @param removed what nobody can say any more, or should not have been recorded; not what is named
 */
public record PersonCorrection(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String address,
        Set<PersonalField> removed) {
    public PersonCorrection {
        removed = Set.copyOf(removed);
        if (removed.contains(PersonalField.NAME) || removed.contains(PersonalField.DOCUMENT)) {
            throw new IllegalArgumentException("nobody is on record without what tells who they are");
        }
    }

    /** Says nothing of the person, for it may end up in a log or in the message of a failure. */
    @Override
    public String toString() {
        return "PersonCorrection[not shown]";
    }
}

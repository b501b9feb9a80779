package org.hemu.api.person;

import org.jspecify.annotations.Nullable;

/** Everything that points to a natural person, kept together and readable. Commands and decisions see it; no event keeps it. */
public record PersonalData(
        String name,
        @Nullable IdentityDocument document,
        @Nullable String phone,
        @Nullable String address) implements Person {

    /** Says nothing of the person, for it may end up in a log or in the message of a failure. */
    @Override
    public String toString() {
        return "PersonalData[not shown]";
    }
}

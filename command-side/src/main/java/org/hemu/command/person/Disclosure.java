package org.hemu.command.person;

import java.time.LocalDate;
import org.hemu.api.person.DisclosurePurpose;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds of a person, unmasked and as far as the purpose needs, and the event that says who has read it.
 *
 * @param position of that event
 * @param basis where the law permits the purpose
 */
public record Disclosure(
        long position,
        String record,
        DisclosurePurpose purpose,
        String basis,
        LocalDate disclosedOn,
        FullPerson person) {

    /** What a record holds of a person, as far as the purpose needs. */
    public record FullPerson(
            String name,
            IdentityDocument.@Nullable Kind documentKind,
            @Nullable String document,
            @Nullable String phone,
            @Nullable String address) {
        static FullPerson of(PersonalData person) {
            IdentityDocument document = person.document();
            return new FullPerson(
                    person.name(),
                    document == null ? null : document.kind(),
                    document == null ? null : document.number(),
                    person.phone(),
                    person.address());
        }

        /** Says nothing of the person, for it may end up in a log or in the message of a failure. */
        @Override
        public String toString() {
            return "FullPerson[not shown]";
        }
    }
}

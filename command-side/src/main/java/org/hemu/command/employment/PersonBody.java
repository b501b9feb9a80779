package org.hemu.command.employment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.jspecify.annotations.Nullable;

/** A person as a client describes them. */
public record PersonBody(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Valid DocumentBody document,
        @Nullable @Size(min = 3, max = 30) String phone,
        @Nullable @Size(min = 1, max = 300) String address) {

    /** A document as it is written on it. */
    public record DocumentBody(
            IdentityDocument.Kind kind,
            @NotBlank @Size(max = 40) String number) {
        @Override
        public String toString() {
            return "DocumentBody[not shown]";
        }
    }

    /** A framework may write what it has read into its log. */
    @Override
    public String toString() {
        return "PersonBody[not shown]";
    }

    PersonalData with(@Nullable IdentityDocument normalized) {
        return new PersonalData(name, normalized, phone, address);
    }
}

package org.hemu.app.scenario.province;

import java.time.LocalDate;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * An invented person.
 *
 * @param newCardOn day on which a card of the second generation replaced one with 15 digits; absent when it did so before 2010
 */
public record Person(
        boolean female,
        LocalDate bornOn,
        String name,
        IdentityDocument document,
        @Nullable LocalDate newCardOn,
        String phone,
        String address) {

    public PersonalData data() {
        return new PersonalData(name, document, phone, address);
    }

    /** The number on the card that the person shows on the day: 18 characters, or 15 on a card of the first generation. */
    public String numberShownOn(LocalDate day) {
        String number = document.number();
        return newCardOn != null && day.isBefore(newCardOn) ? number.substring(0, 6) + number.substring(8, 17) : number;
    }
}

package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @Test
    void leavesTheSurnameAndTheEndsOfTheNumber() {
        assertThat(Masking.person(EmploymentStory.READABLE))
                .isEqualTo(new MaskedPerson("张*", IdentityDocument.Kind.CITIZEN_ID, "220102********0013"));
    }

    @Test
    void saysNothingAboutADocumentThatIsNotThere() {
        assertThat(Masking.person(new PersonalData("李四", null, "13804310000", "长春")))
                .isEqualTo(new MaskedPerson("李*", null, null));
    }

    @Test
    void leavesOneWholeCharacterOfARareSurname() {
        assertThat(Masking.name("𠮷田")).isEqualTo("𠮷*");
        assertThat(Masking.name("")).isEqualTo("*");
    }

    @Test
    void leavesLessOfShortNumbers() {
        assertThat(Masking.number("E12345678")).isEqualTo("E1*****78");
        assertThat(Masking.number("1234567")).isEqualTo("*******");
    }
}

package org.hemu.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hemu.domain.shared.Pins;
import org.hemu.domain.shared.Rule;
import org.junit.jupiter.api.Test;

class PersonalDataLawTest {
    @Test
    @Pins({"personal-data-within-duty", "personal-data-erased", "personal-data-stored-only"})
    void isInForceSinceNovember2021() {
        assertThat(PersonalDataLaw.all()).hasSize(3);
        for (Rule rule : PersonalDataLaw.all()) {
            assertThat(rule.inForceOn(LocalDate.of(2021, 10, 31))).isFalse();
            assertThat(rule.inForceOn(LocalDate.of(2021, 11, 1))).isTrue();
        }
    }
}

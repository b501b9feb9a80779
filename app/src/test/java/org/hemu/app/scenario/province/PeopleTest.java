package org.hemu.app.scenario.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hemu.api.person.IdentityDocument;
import org.hemu.domain.employment.CitizenIdNumber;
import org.hemu.domain.employment.IdentityDocumentRule;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final People JILIN = new People(7, Divisions.ofJilin());
    private static final List<Person> PEOPLE = IntStream.range(0, 20_000)
            .mapToObj(i -> JILIN.person(i / 200, i % 200))
            .toList();

    private static double withOldCardOn(LocalDate day) {
        return PEOPLE.stream().filter(p -> p.numberShownOn(day).length() == 15).count() / 20_000.0;
    }

    @Test
    void haveValidNumbersOfTheirBirthday() {
        assertThat(PEOPLE).allSatisfy(person -> {
            assertThat(CitizenIdNumber.normalize(person.document().number()))
                    .contains(person.document().number());
            assertThat(CitizenIdNumber.bornOn(person.document().number())).contains(person.bornOn());
            assertThat((person.document().number().charAt(16) - '0') % 2 == 0).isEqualTo(person.female());
        });
    }

    @Test
    void areDifferentPeopleAtOneEmployer() {
        for (int employer = 0; employer < 100; employer++) {
            assertThat(PEOPLE.subList(employer * 200, employer * 200 + 200))
                    .extracting(Person::document)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void areTheSameWhicheverNumberTheirCardShows() {
        LocalDate day = LocalDate.of(2010, 3, 1);
        assertThat(PEOPLE)
                .allSatisfy(person -> assertThat(IdentityDocumentRule.normalize(
                                IdentityDocument.Kind.CITIZEN_ID, person.numberShownOn(day)))
                        .contains(person.document()));
    }

    @Test
    void replaceTheirCardsOfTheFirstGeneration() {
        assertThat(withOldCardOn(LocalDate.of(2010, 6, 1))).isBetween(0.007, 0.013);
        assertThat(withOldCardOn(LocalDate.of(2012, 7, 1))).isBetween(0.0003, 0.002);
    }
}

package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X", // the two samples of the standard
                "440524188001010014",
                "220102199003070013",
                "222401198511230025",
                "220602197202290033",
            })
    void takesRightNumbersAsTheyAre(String number) {
        assertThat(CitizenIdNumber.normalize(number)).contains(number);
    }

    @Test
    void writesTheCheckCharacterUpperCaseAndLeavesOutSpaces() {
        assertThat(CitizenIdNumber.normalize("110105 19491231 002x")).contains("11010519491231002X");
    }

    @Test
    void convertsNumbersOfTheFirstGeneration() {
        assertThat(CitizenIdNumber.normalize("110105491231002")).contains("11010519491231002X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220102199003070014", // check character
                "220102199002300014", // 30 February
                "220602197302290031", // 29 February of no leap year
                "22010219900307001", // 17 characters
                "2201021990030700133",
                "22010219900307O013",
                "220102000001010011", // year 0
                "",
            })
    void refusesWhatCannotBeANumber(String number) {
        assertThat(CitizenIdNumber.normalize(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"220102184912310018, false", "220102185001010011, true"})
    void refusesBirthDatesOfNoNumber(String number, boolean plausible) {
        String digits = number.substring(0, 17);

        assertThat(CitizenIdNumber.normalize(digits + CitizenIdNumber.check(digits))
                        .isPresent())
                .isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource({
        "22010218991231001, 2010-03-15, false",
        "22010219000101001, 2010-03-15, true",
        "22010220100315001, 2010-03-15, true",
        "22010220100316001, 2010-03-15, false",
    })
    void isOfSomebodyAliveFromThe20thCenturyUpToTheDay(String digits, LocalDate day, boolean alive) {
        assertThat(CitizenIdNumber.isOfSomebodyAliveOn(day, digits + CitizenIdNumber.check(digits)))
                .isEqualTo(alive);
    }

    @Test
    void tellsTheBirthDate() {
        assertThat(CitizenIdNumber.bornOn("220602197202290033")).contains(LocalDate.parse("1972-02-29"));
        assertThat(CitizenIdNumber.bornOn("")).isEmpty();
    }
}

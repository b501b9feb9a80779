package org.hemu.app.scenario.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.junit.jupiter.api.Test;

class DivisionsTest {
    private static final Divisions JILIN = Divisions.ofJilin();

    @Test
    void hasAllUnitsOfJilin() {
        assertThat(Arrays.stream(Level.values()).map(level -> JILIN.at(level).size()))
                .containsExactly(1, 9, 69, 1_075, 11_860);
    }

    @Test
    void hasTheParentOfEveryUnit() {
        assertThat(JILIN.all())
                .filteredOn(unit -> unit.level() != Level.PROVINCE)
                .allSatisfy(unit -> assertThat(
                                JILIN.unit(unit.code().parent().orElseThrow()).level())
                        .isEqualTo(unit.level().above().orElseThrow()));
    }

    @Test
    void findsUnitsBelowOthers() {
        assertThat(JILIN.below(new JurisdictionCode("220100000000")))
                .hasSize(15)
                .extracting(Divisions.Unit::name)
                .contains("南关区", "公主岭市");
    }

    @Test
    void refusesLinesOfAnotherForm() {
        assertThatThrownBy(() -> Divisions.parse(Stream.of("220102000000,南关区,COUNTY")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Divisions.parse(Stream.of("2201,长春市,PREFECTURE,220000000000,PREFECTURE")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

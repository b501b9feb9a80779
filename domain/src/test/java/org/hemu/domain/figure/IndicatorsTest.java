package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    @Test
    void useEveryMeasureOnceButTheOneThatSaysHowFarTheRegisterIs() {
        assertThat(Indicators.ALL)
                .flatExtracting(IndicatorDefinition::numerator, IndicatorDefinition::denominator)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Measure.EMPLOYERS_DECLARED)));
    }

    @Test
    void areFoundById() {
        assertThat(Indicators.ALL)
                .extracting(IndicatorDefinition::id)
                .containsExactly("I1", "I1b", "I2", "I2b", "I4a", "I4b", "I5");
        assertThat(Indicators.ALL)
                .allSatisfy(
                        indicator -> assertThat(Indicators.find(indicator.id())).contains(indicator));
        assertThat(Indicators.find("I9")).isEmpty();
    }

    @Test
    void sayWhatTheyCountInBothLanguages() {
        assertThat(Indicators.ALL)
                .allSatisfy(indicator -> assertThat(
                                Set.of(indicator.name(), indicator.numeratorText(), indicator.denominatorText()))
                        .allSatisfy(text -> {
                            assertThat(text.zh()).isNotBlank();
                            assertThat(text.en()).isNotBlank();
                        }));
    }
}

package org.hemu.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.domain.employment.WorkerIdentity;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Divisions JILIN = Divisions.ofJilin();
    private static final byte[] KEY = "a key of the application".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private static Scenario scenario(long seed, int employers) {
        return new Scenario(seed, employers, JILIN, document -> WorkerIdentity.derive(KEY, document));
    }

    private static List<String> steps(Scenario scenario, LocalDate from) {
        List<String> steps = new ArrayList<>();
        scenario.daysFrom(from).forEachRemaining(day -> day.steps().forEach(step -> steps.add(step.toString())));
        return steps;
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(steps(scenario(7, 40), Scenario.FIRST_DAY)).isEqualTo(steps(scenario(7, 40), Scenario.FIRST_DAY));
    }

    @Test
    void isAnotherForAnotherSeed() {
        assertThat(steps(scenario(7, 10), Scenario.FIRST_DAY)).isNotEqualTo(steps(scenario(8, 10), Scenario.FIRST_DAY));
    }

    @Test
    void givesTheSameDayWithoutTheDaysBeforeIt() {
        List<String> all = steps(scenario(7, 40), Scenario.FIRST_DAY);

        List<String> later = steps(scenario(7, 40), LocalDate.of(2011, 8, 17));

        assertThat(later).isNotEmpty().isEqualTo(all.subList(all.size() - later.size(), all.size()));
    }

    @Test
    void givesAnEmployerTheSameLifeHoweverManyOthersThereAre() {
        List<String> few = steps(scenario(7, 12), Scenario.FIRST_DAY);

        assertThat(steps(scenario(7, 25), Scenario.FIRST_DAY)).containsSubsequence(few);
    }

    @Test
    void knowsBeforehandAboutHowManyStepsItHas() {
        Scenario scenario = scenario(7, 100);

        assertThat(scenario.expectedSteps(Scenario.FIRST_DAY))
                .isEqualTo(steps(scenario, Scenario.FIRST_DAY).size());
        assertThat(scenario.expectedSteps(LocalDate.of(2012, 7, 1)))
                .isEqualTo(steps(scenario, LocalDate.of(2012, 7, 1)).size());
    }

    @Test
    void refusesToHaveNoEmployers() {
        assertThatThrownBy(() -> scenario(7, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.hemu.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.fixtures.api.CarriesJson;
import org.hemu.fixtures.command.AsksTheReadModel;
import org.hemu.fixtures.domain.AsksTheOutside;
import org.hemu.fixtures.domain.KeepsFiles;
import org.hemu.fixtures.eventstore.Decides;
import org.hemu.fixtures.names.FilingManager;
import org.hemu.fixtures.query.DecidesAgain;
import org.hemu.fixtures.query.FoldsThroughAnother;
import org.hemu.fixtures.query.FoldsWithTheWorld;
import org.hemu.fixtures.query.HandlesAxonMessages;
import org.hemu.fixtures.query.ReadsPastSight;
import org.hemu.fixtures.query.ReadsTheWallClock;
import org.hemu.fixtures.query.SendsCommands;
import org.hemu.fixtures.query.TrustsSnapshots;
import org.hemu.fixtures.query.WritesJackson2;
import org.hemu.fixtures.query.audit.AnswersFromTheLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses HEMU = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hemu");

    static Stream<Arguments> rulesAndTheirBreakers() {
        return Stream.of(
                rule(HouseRules.API_STANDS_ALONE, CarriesJson.class),
                rule(HouseRules.DOMAIN_SEES_ONLY_API, KeepsFiles.class),
                rule(HouseRules.DOMAIN_IS_PURE, AsksTheOutside.class),
                rule(HouseRules.EVENT_STORE_SEES_ONLY_API, Decides.class),
                rule(HouseRules.COMMAND_SIDE_NEVER_SEES_QUERY_SIDE, AsksTheReadModel.class),
                rule(HouseRules.QUERY_SIDE_NEVER_SEES_COMMAND_SIDE, SendsCommands.class),
                rule(HouseRules.QUERY_SIDE_SEES_ONLY_FIGURES_OF_DOMAIN, DecidesAgain.class),
                rule(HouseRules.PAST_STATES_ARE_FOLDED, TrustsSnapshots.class),
                rule(HouseRules.ROWS_ARE_READ_THROUGH_SIGHT, ReadsPastSight.class),
                rule(HouseRules.THE_LOG_IS_READ_BEHIND_QUERIES, AnswersFromTheLog.class),
                rule(HouseRules.FOLDS_ARE_PURE, FoldsWithTheWorld.class),
                rule(HouseRules.AXON_STAYS_IN_ITS_SHELLS, HandlesAxonMessages.class),
                rule(HouseRules.JACKSON_IS_VERSION_3, WritesJackson2.class),
                rule(HouseRules.TIME_ENTERS_ONCE, ReadsTheWallClock.class),
                rule(HouseRules.NAMES_SAY_SOMETHING, FilingManager.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesAndTheirBreakers")
    void holds(ArchRule rule) {
        rule.check(HEMU);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rulesAndTheirBreakers")
    void catchesEveryMethodOfTheClassThatBreaksIt(ArchRule rule, Class<?> breaker) {
        List<String> caught = rule.evaluate(new ClassFileImporter().importClasses(breaker))
                .getFailureReport()
                .getDetails();

        assertThat(caught).isNotEmpty().allMatch(detail -> detail.contains(breaker.getName()));
        assertThat(methodsOf(breaker))
                .allSatisfy(method ->
                        assertThat(caught).anyMatch(detail -> detail.contains(breaker.getName() + "." + method + "(")));
    }

    @Test
    void followsAFoldIntoWhatItCalls() {
        JavaClasses folding = new ClassFileImporter().importClasses(FoldsThroughAnother.class, ReadsTheWallClock.class);

        assertThat(HouseRules.FOLDS_ARE_PURE
                        .evaluate(folding)
                        .getFailureReport()
                        .getDetails())
                .singleElement()
                .asString()
                .contains(ReadsTheWallClock.class.getName() + ".date(", FoldsThroughAnother.class.getName());
    }

    @Test
    void looksAtEveryModule() {
        assertThat(Stream.of("api", "domain", "eventstore", "command", "query", "app"))
                .allMatch(module -> HEMU.containPackage("org.hemu." + module));
    }

    private static Arguments rule(ArchRule rule, Class<?> breaker) {
        return arguments(named(rule.getDescription(), rule), named(breaker.getSimpleName(), breaker));
    }

    private static List<String> methodsOf(Class<?> breaker) {
        return Stream.of(breaker.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .toList();
    }
}

package org.hemu.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.hemu.query.QuerySide;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.ReadStore;
import org.springframework.web.bind.annotation.RestController;

/** The arrows between the modules, and what no module may do. */
final class HouseRules {
    /** What a pure function may use: no files, no network, no database. */
    private static final String[] JDK_VALUES = {
        "java.lang..",
        "java.util",
        "java.util.function",
        "java.util.random",
        "java.util.regex",
        "java.util.stream",
        "java.time..",
        "java.math..",
        "java.nio.charset",
        "java.security",
        "javax.crypto..",
        "org.jspecify.."
    };

    static final ArchRule API_STANDS_ALONE = classes()
            .that(areIn("api"))
            .should()
            .onlyDependOnClassesThat(areIn("api").or(resideInAnyPackage("java..", "org.jspecify..")))
            .as("api depends on nothing but the JDK");

    static final ArchRule DOMAIN_SEES_ONLY_API = classes()
            .that(areIn("domain"))
            .should()
            .onlyDependOnClassesThat(areIn("domain", "api").or(resideInAnyPackage(JDK_VALUES)))
            .as("domain depends on api and on values of the JDK");

    static final ArchRule DOMAIN_IS_PURE = noClasses()
            .that(areIn("domain"))
            .should()
            .accessTargetWhere(Accesses.TO_THE_OUTSIDE)
            .as("domain asks neither clock nor chance nor machine");

    static final ArchRule EVENT_STORE_SEES_ONLY_API = never("eventstore", "domain", "command", "query");

    static final ArchRule COMMAND_SIDE_NEVER_SEES_QUERY_SIDE = never("command", "query");

    static final ArchRule QUERY_SIDE_NEVER_SEES_COMMAND_SIDE = never("query", "command");

    static final ArchRule QUERY_SIDE_SEES_ONLY_FIGURES_OF_DOMAIN = noClasses()
            .that(areIn("query"))
            .should()
            .dependOnClassesThat(
                    areIn("domain").and(not(areIn("domain.figure", "domain.calendar", "domain.compliance"))))
            .as("query-side sees of domain only its figures, its calendar and what speaks against an employer");

    static final ArchRule PAST_STATES_ARE_FOLDED = noClasses()
            .that(areIn("query"))
            .should()
            .callMethod(EventLog.class, "readSnapshot", String.class)
            .as("query-side folds events and never trusts a snapshot, which may be later than the moment asked for");

    static final ArchRule ROWS_ARE_READ_THROUGH_SIGHT = noClasses()
            .that(areIn("query").and(not(areIn("query.runtime", "query.mongo", "query.operation"))))
            .and()
            .doNotHaveFullyQualifiedName(QuerySide.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(QuerySide.class.getPackageName() + ".CaseworkRows")
            .should()
            .dependOnClassesThat(assignableTo(ReadSide.class).or(assignableTo(ReadStore.class)))
            .as(
                    "queries read rows as they are handed to them, through the sight of who asks, and no read model itself");

    static final ArchRule THE_LOG_IS_READ_BEHIND_QUERIES = noClasses()
            .that(areIn("query").and(not(areIn("query.runtime", "query.audit", "query.person"))))
            .or(areIn("query").and(annotatedWith(RestController.class)))
            .should()
            .dependOnClassesThat(assignableTo(EventLog.class).or(assignableTo(StoredEvent.class)))
            .as("no resource reads the log, and of the queries only those that hold what they tell against sight");

    static final ArchRule FOLDS_ARE_PURE = classes()
            .that(areIn("query"))
            .and()
            .areAssignableTo(Projection.class)
            .should(new FoldsArePure())
            .as("folds use neither input and output nor clock, chance and machine");

    static final ArchRule AXON_STAYS_IN_ITS_SHELLS = noClasses()
            .that(not(areIn("command", "eventstore")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..")
            .as("only command-side and event-store know Axon");

    static final ArchRule JACKSON_IS_VERSION_3 = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..")
            .as("nothing uses Jackson 2");

    static final ArchRule TIME_ENTERS_ONCE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.hemu.app.SystemClock")
            .should()
            .accessTargetWhere(Accesses.TO_THE_WALL_CLOCK)
            .as("only SystemClock reads the wall clock");

    static final ArchRule NAMES_SAY_SOMETHING = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)")
            .as("nothing is called Manager, Helper, Util or Impl");

    private HouseRules() {}

    private static ArchRule never(String module, String... unseen) {
        return noClasses()
                .that(areIn(module))
                .should()
                .dependOnClassesThat(areIn(unseen))
                .as(module + " never sees " + String.join(", ", unseen));
    }

    /** The classes of some modules, and the classes that break the rules there on purpose. */
    private static DescribedPredicate<JavaClass> areIn(String... modules) {
        return resideInAnyPackage(Stream.of(modules)
                .flatMap(module -> Stream.of("org.hemu." + module + "..", "org.hemu.fixtures." + module + ".."))
                .toArray(String[]::new));
    }
}

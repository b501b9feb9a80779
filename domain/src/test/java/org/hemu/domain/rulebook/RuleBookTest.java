package org.hemu.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.shared.Citation;
import org.hemu.domain.calendar.StatutoryPeriod;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.calendar.StatutoryPeriod.WorkingDays;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.casework.DatedRule;
import org.hemu.domain.employment.FilingDeadline;
import org.hemu.domain.rulebook.RuleBook.Entry;
import org.hemu.domain.shared.Pins;
import org.hemu.domain.shared.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every rule in the code is in the book, is pinned by a test, and stands in {@code docs/rules.md}. */
class RuleBookTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");
    private static final Path WRITTEN = Path.of("target", "rules.md");

    /** A test that pins a rule; the name of the method is empty when the whole class does. */
    private record Pin(Class<?> type, String method) implements Comparable<Pin> {
        private static final Comparator<Pin> ORDER =
                Comparator.comparing((Pin pin) -> pin.type().getName()).thenComparing(Pin::method);

        @Override
        public int compareTo(Pin other) {
            return ORDER.compare(this, other);
        }

        String link() {
            String file = type.getName().replace('.', '/') + ".java";
            return "[" + type.getSimpleName() + "](../domain/src/test/java/" + file + ")"
                    + (method.isEmpty() ? "" : " " + method);
        }
    }

    private static Map<String, TreeSet<Pin>> pins() {
        Map<String, TreeSet<Pin>> pins = new TreeMap<>();
        for (Class<?> type : ClassesOf.directoryOf(RuleBookTest.class)) {
            pin(pins, type.getAnnotation(Pins.class), new Pin(type, ""));
            for (var method : type.getDeclaredMethods()) {
                if (Stream.of(method.getAnnotations())
                        .anyMatch(each -> each.annotationType().getName().startsWith("org.junit"))) {
                    pin(pins, method.getAnnotation(Pins.class), new Pin(type, method.getName()));
                }
            }
        }
        return pins;
    }

    private static void pin(Map<String, TreeSet<Pin>> pins, @Nullable Pins annotation, Pin pin) {
        if (annotation != null) {
            Stream.of(annotation.value())
                    .forEach(rule ->
                            pins.computeIfAbsent(rule, _ -> new TreeSet<>()).add(pin));
        }
    }

    private static List<String> codes() {
        return RuleBook.entries().stream()
                .map(Entry::rule)
                .map(Rule::citation)
                .map(Citation::rule)
                .toList();
    }

    @Test
    void hasNoRuleTwice() {
        assertThat(codes()).doesNotHaveDuplicates();
    }

    @Test
    void hasEveryRuleThatAClassHolds() throws IllegalAccessException {
        TreeSet<String> held = new TreeSet<>();
        for (Class<?> type : ClassesOf.directoryOf(RuleBook.class)) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    rules(field.get(null)).map(rule -> rule.citation().rule()).forEach(held::add);
                }
            }
        }

        assertThat(new TreeSet<>(codes())).isEqualTo(held);
    }

    private static Stream<Rule> rules(Object value) {
        return switch (value) {
            case Rule rule -> Stream.of(rule);
            case DatedLimit limit -> Stream.of(limit.rule());
            case Versions versions -> versions.versions().stream().map(DatedLimit::rule);
            case DatedRule rule -> rule.versions().stream();
            case FilingDeadline deadline -> Stream.of(deadline.rule());
            default -> Stream.empty();
        };
    }

    @Test
    void hasATestForEveryRuleAndNoneForAnother() {
        assertThat(pins().keySet()).isEqualTo(new TreeSet<>(codes()));
    }

    @Test
    void isPrintedAsItIs() throws IOException {
        Files.writeString(WRITTEN, document());

        assertThat(Files.readString(DOCUMENT))
                .as("copy domain/target/rules.md to docs/rules.md")
                .isEqualTo(document());
    }

    private static String document() {
        Map<String, TreeSet<Pin>> pins = pins();
        return RuleBook.entries().stream()
                .map(entry ->
                        row(entry, pins.getOrDefault(entry.rule().citation().rule(), new TreeSet<>())))
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String row(Entry entry, TreeSet<Pin> pins) {
        Rule rule = entry.rule();
        String to = rule.effectiveTo() == null ? "" : " to " + rule.effectiveTo();
        return Stream.of(
                        "`" + rule.citation().rule() + "`",
                        (rule.citation().instrument() + " " + rule.citation().article()).strip(),
                        rule.effectiveFrom() + to,
                        entry.limit().map(RuleBookTest::written).orElse(""),
                        pins.stream().map(Pin::link).collect(Collectors.joining("<br>")))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String written(StatutoryPeriod period) {
        return switch (period) {
            case CalendarDays days -> days.days() + " days";
            case WorkingDays days -> days.days() + " working days";
        };
    }

    private static final String HEAD = """
            # Rules

            Every rule of law that decides something: where it stands, when it is in force, how long it gives, and the test that fails
            when it changes. Days are calendar days unless they are said to be working days; the day from which they run is not
            counted, and a period that would end on a day off ends on the next day that is worked. A period counts by the law of the
            day on which it begins. The build writes this table from the code and fails when a rule has no test, or this page differs.

            | Rule | Law | In force from | Limit | Tests |
            |---|---|---|---|---|
            """;
}

package org.hemu.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Industry;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.Person;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Finding;
import org.hemu.api.shared.TextValue;
import org.hemu.domain.rulebook.RuleBook;
import org.hemu.eventstore.codec.EventCatalogue;
import org.hemu.query.definition.CodeSet;
import org.hemu.query.definition.CodeSets;
import org.hemu.query.employment.MaskedPerson;
import org.junit.jupiter.api.Test;

/** Whatever is written as a code has its name in both languages, and findings have their sentence. */
class CodeSetsTest {

    private static Map<String, CodeSet.Entry> set(String id) {
        return CodeSets.find(id).orElseThrow().codes().stream()
                .collect(Collectors.toMap(CodeSet.Entry::code, entry -> entry));
    }

    @Test
    void nameEveryCodeOnceInBothLanguages() {
        assertThat(CodeSets.ALL).extracting(CodeSet::id).doesNotHaveDuplicates();
        for (CodeSet set : CodeSets.ALL) {
            assertThat(set.codes())
                    .as(set.id())
                    .isNotEmpty()
                    .extracting(CodeSet.Entry::code)
                    .doesNotHaveDuplicates();
            assertThat(set.codes()).as(set.id()).allSatisfy(entry -> {
                assertThat(entry.name().zh())
                        .containsPattern(set.id().equals("industry-edition") ? "GB" : "\\p{IsHan}");
                assertThat(entry.name().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            });
        }
    }

    @Test
    void nameTheIndustriesOfEachEditionByItsOwnLetters() {
        assertThat(set("industry-gbt-4754-2002").get("I66").name().zh()).isEqualTo("住宿业");
        assertThat(set("industry-gbt-4754-2011").get("H61").name().zh()).isEqualTo("住宿业");
        assertThat(Stream.of(Industry.Edition.values())
                        .map(edition -> edition.codes().stream()
                                .filter(code -> code.length() > 1)
                                .count()))
                .containsExactly(95L, 96L, 97L);
    }

    @Test
    void sayWhatEveryRuleFindsAndWhereItStands() {
        Map<String, Citation> rules = RuleBook.entries().stream()
                .map(entry -> entry.rule().citation())
                .collect(Collectors.toMap(Citation::rule, citation -> citation));
        assertThat(set("rule")).containsOnlyKeys(rules.keySet());
        rules.forEach((code, citation) -> assertThat(
                        set("rule-source").get(code).name().zh())
                .isEqualTo((citation.instrument() + " " + citation.article()).trim()));
    }

    @Test
    void nameEveryFieldThatEventsShow() {
        Set<String> fields = shown().filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        fields.add("kind");
        assertThat(set("field").keySet()).containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void nameEveryConstantThatEventsShow() {
        Set<Set<String>> named = CodeSets.ALL.stream()
                .map(set -> set.codes().stream().map(CodeSet.Entry::code).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
        assertThat(shown().filter(Class::isEnum))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(named)
                        .as(type.getName())
                        .contains(Stream.of(type.getEnumConstants())
                                .map(constant -> ((Enum<?>) constant).name())
                                .collect(Collectors.toSet())));
    }

    private static Stream<Class<?>> shown() {
        Set<Class<?>> shown = new HashSet<>();
        EventCatalogue.ofHemu().entries().forEach(entry -> addShown(entry.event(), shown));
        return shown.stream();
    }

    /** A person is shown masked, a finding by its sentence, a value of its own kind as its text. */
    private static void addShown(Class<?> type, Set<Class<?>> shown) {
        if (type == Person.class) {
            addShown(MaskedPerson.class, shown);
        } else if (type.isSealed() && type.isInterface() && FilingContent.class.isAssignableFrom(type)) {
            Stream.of(type.getPermittedSubclasses()).forEach(each -> addShown(each, shown));
        } else if ((type.isRecord() || type.isEnum())
                && !TextValue.class.isAssignableFrom(type)
                && type != Finding.class
                && type != IdentityDocument.class
                && shown.add(type)
                && type.isRecord()) {
            Stream.of(type.getRecordComponents())
                    .flatMap(component -> types(component.getGenericType()))
                    .forEach(each -> addShown(each, shown));
        }
    }

    private static Stream<Class<?>> types(Type type) {
        return switch (type) {
            case ParameterizedType parameterized ->
                Stream.of(parameterized.getActualTypeArguments()).flatMap(CodeSetsTest::types);
            case Class<?> simple -> Stream.of(simple);
            default -> Stream.empty();
        };
    }
}

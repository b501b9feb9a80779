package org.hemu.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemu.api.shared.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal has its text in both languages. */
class ProblemTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages-command.properties", "messages-command_en.properties"})
    void thereIsOneForEveryRefusal(String file) throws IOException {
        Set<String> refusals = new ClassFileImporter()
                .importPackages("org.hemu.api").stream()
                        .filter(known -> known.isAssignableTo(Rejection.class) && !known.isInterface())
                        .map(refusal -> "problem."
                                + refusal.getSimpleName()
                                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                                        .toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(refusals).hasSizeGreaterThan(20);
        assertThat(texts(file)).containsKeys(refusals.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages-command", "messages-query"})
    void bothLanguagesSayTheSameThings(String name) throws IOException {
        Properties chinese = texts(name + ".properties");
        Properties english = texts(name + "_en.properties");
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(chinese.values())
                .allSatisfy(text -> assertThat(text.toString()).containsPattern("\\p{IsHan}"));
        assertThat(english.values())
                .allSatisfy(text -> assertThat(text.toString()).doesNotContainPattern("\\p{IsHan}"));
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTest.class.getResourceAsStream("/" + file)),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}

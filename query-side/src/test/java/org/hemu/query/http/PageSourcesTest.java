package org.hemu.query.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sources of the pages keep to. */
class PageSourcesTest {
    private static final Path PAGES = Path.of("src/main/resources/static/page");
    private static final Pattern RAW =
            Pattern.compile("\\$\\{(?:unit|id|body|parameters\\.\\w+|parameters\\[key])}[^`]*`");

    private static String page(String name) throws IOException {
        return Files.readString(PAGES.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clocks.js", "inspection.js", "mediation.js", "petitions.js", "statistics.js"})
    void putIntoAnAddressOnlyWhatIsEncoded(String name) throws IOException {
        assertThat(page(name)
                        .lines()
                        .filter(line ->
                                line.contains("get(`") || line.contains("list(context, `") || line.contains("`&"))
                        .flatMap(line -> RAW.matcher(line).results().map(MatchResult::group)))
                .isEmpty();
    }

    @Test
    void takeTheMonthFromTheClockOfChina() throws IOException {
        assertThat(page("statistics.js")).doesNotContain("toISOString").contains("Asia/Shanghai");
    }

    @Test
    void linkAsMediationOnlyWhatIsOfMediation() throws IOException {
        assertThat(page("content.js"))
                .doesNotContain(
                        "caseId: \"mediation-case\"", "matter: \"mediation-case\"", "bodyId: \"mediation-body\"");
    }

    /** A browser that learns of a script only from one that uses it asks for one layer of them after another. */
    @Test
    void nameAllTheirScriptsAtOnce() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            assertThat(Pattern.compile("(?:src|href)=\"/page/([^\"]*\\.js)\"")
                            .matcher(page("../index.html"))
                            .results()
                            .map(script -> script.group(1)))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".js"))
                                    .toList());
        }
    }
}

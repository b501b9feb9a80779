package org.hemu.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Regime;
import org.hemu.eventstore.codec.EventCatalogue;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.InitialFiling;
import org.hemu.query.runtime.RebuildProgress;
import org.junit.jupiter.api.Test;

/** The pages have a word in both languages for whatever the API may say by a code. */
class PageTextsTest {
    private static final int LANGUAGES = 2;

    @Test
    void thereIsOneForEveryCode() throws IOException {
        String texts;
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/static/page/texts.js"))) {
            texts = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        Set<String> events = EventCatalogue.ofHemu().entries().stream()
                .map(entry -> "event." + entry.name())
                .collect(Collectors.toSet());
        Stream<String> codes = Stream.of(
                        events.stream(),
                        codes("state.", Employer.Status.values()),
                        codes("state.", InitialFiling.State.values()),
                        codes("state.", RebuildProgress.State.values()),
                        codes("regime.", Regime.values()),
                        codes("size.", EnterpriseSize.values()))
                .flatMap(each -> each);
        assertThat(codes)
                .allSatisfy(code -> assertThat(texts.split("\"" + code.replace(".", "\\.") + "\": \"", -1))
                        .as(code)
                        .hasSize(LANGUAGES + 1));
    }

    private static Stream<String> codes(String group, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> group + constant.name());
    }
}

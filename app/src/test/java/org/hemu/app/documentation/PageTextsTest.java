package org.hemu.app.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemu.query.runtime.RebuildProgress;
import org.junit.jupiter.api.Test;

/** The pages have words in both languages for what the API says by a code and no code set names. */
class PageTextsTest {
    private static final int LANGUAGES = 2;

    @Test
    void thereIsOneForEveryCode() throws IOException {
        String texts;
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/static/page/texts.js"))) {
            texts = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(codes("state.", RebuildProgress.State.values()))
                .allSatisfy(code -> assertThat(texts.split("\"" + code.replace(".", "\\.") + "\": \"", -1))
                        .as(code)
                        .hasSize(LANGUAGES + 1));
    }

    private static Stream<String> codes(String group, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> group + constant.name());
    }
}

package org.hemu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemu.query.shared.Versioned.Person;
import org.junit.jupiter.api.Test;

/** One is not told that nothing has changed when the answer would be another one. */
class VersionedTest {
    private static final Answer<String> ANSWER = new Answer<>("", new AsOf(0, 1, 0, 0, false));

    private static String tag(long version, List<Person> persons, List<?> more) {
        return String.valueOf(
                Versioned.of(ANSWER, version, persons, more).getHeaders().getETag());
    }

    @Test
    void marksBehindTheVersionWhatElseAnAnswerChangesWith() {
        String tag = tag(7, List.of(Person.TOLD), List.of("DUE", 1));

        assertThat(tag).matches("\"7p[0-9a-f]+\"").isEqualTo(tag(7, List.of(Person.TOLD), List.of("DUE", 1)));
        assertThat(tag)
                .isNotEqualTo(tag(7, List.of(Person.TOLD), List.of("OVERDUE", 1)))
                .isNotEqualTo(tag(7, List.of(Person.TOLD), List.of("DUE", 2)))
                .isNotEqualTo(tag(7, List.of(Person.ERASED), List.of("DUE", 1)));
    }
}

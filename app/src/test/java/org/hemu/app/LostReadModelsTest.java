package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Losing the directory of the read models costs a rebuild and nothing else. */
class LostReadModelsTest {
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/figures/I1/220000000000/breakdown?month=2012-06",
            "/api/v1/figures/I2/220000000000/series?from=2010-01&to=2012-12",
            "/api/v1/jurisdictions/220000000000/flow?from=2010-01&to=2012-12",
            "/api/v1/jurisdictions/220100000000/employers?limit=50",
            "/api/v1/audit/jurisdictions/220100000000/events?from=2009-01-01T00:00:00Z&to=2100-01-01T00:00:00Z&limit=20");

    @Test
    void answersAreTheSameAfterwards(@TempDir Path directory) throws IOException {
        List<String> before;
        try (RunningHemu hemu = RunningHemu.played(directory, 12)) {
            before = answers(hemu);
        }
        delete(directory.resolve("data/read-models"));
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> hemu.bean(ActivitySource.class).get().lag() == 0);
            assertThat(answers(hemu)).isEqualTo(before);
        }
    }

    private static List<String> answers(RunningHemu hemu) {
        return QUESTIONS.stream()
                .map(question -> {
                    RunningHemu.Answer answer = hemu.get(question);
                    assertThat(answer.status()).as(question).isEqualTo(200);
                    return answer.response().body();
                })
                .toList();
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

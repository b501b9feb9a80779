package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.NewEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of a newer version serves the same log and has recorded an event that this one does not know. */
class NewerVersionTest {
    private static final Map<String, String> RENAMING = Map.of("name", "南关新区", "effectiveOn", "2020-07-01");

    @Test
    void isToDecideAboutWhatItHasRecordedAndAboutNothingElse(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.roles=command")) {
            hemu.establishNanguan();
            hemu.bean(EventLog.class).append(new Append(List.of(merged("220102000000")), null));

            assertIsLeftToIt(hemu.post("/api/v1/jurisdictions/220102000000/rename", RENAMING));
            assertIsLeftToIt(hemu.establish("220102001000", "南岭街道", "SUBDISTRICT"));
            assertThat(hemu.post("/api/v1/jurisdictions/220100000000/rename", RENAMING)
                            .status())
                    .isEqualTo(200);
        }
    }

    private static NewEvent merged(String unit) {
        JsonBytes json = JsonBytes.of("{}");
        return new NewEvent("jurisdiction", unit, 1, "of-a-newer-version", "jurisdiction.merged", 1, json, json);
    }

    private static void assertIsLeftToIt(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(503);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:log-event-unknown");
        assertThat(answer.response().headers().firstValue("Retry-After")).isPresent();
    }
}

package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that answers queries and takes no commands. */
class QueryRoleTest {
    @TempDir
    private Path directory;

    @Test
    void answersInTheDemoProfileAndPlaysNothing() {
        try (RunningHemu both = RunningHemu.empty(directory)) {
            both.establishNanguan();
        }
        try (RunningHemu hemu = RunningHemu.querying(directory)) {
            assertThat(hemu.get("/api/v1/jurisdictions/220102000000", "Hemu-Min-Position", "2")
                            .json()
                            .at("/data/name")
                            .asString())
                    .isEqualTo("南关区");
            assertThat(hemu.post("/api/v1/employers/D2143569X/rename", Map.of())
                            .json()
                            .path("type")
                            .asString())
                    .isEqualTo("urn:hemu:problem:not-found");
            assertThat(hemu.bean(ActivitySource.class).get().scenario()).isNull();
            assertThat(hemu.bean(ActivitySource.class).get().head()).isEqualTo(3);
        }
    }
}

package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.query.runtime.ReadSide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an operator sees of the read models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationOverHttpTest {
    private static final String OPERATION = "/api/v1/operation/";
    private static final String TREE = OPERATION + "projections/jurisdiction-tree/";

    private RunningHemu hemu;

    @BeforeAll
    void start(@TempDir Path directory) throws InterruptedException {
        hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
        ReadSide readSide = hemu.bean(ReadSide.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> readSide.feeds() && readSide.ofAll().lag() == 0);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"projections", "rebuilds", "quarantine"})
    void saysHowFarEachListReflectsTheLog(String list) {
        JsonNode answer = hemu.get(OPERATION + list).json();

        assertThat(answer.path("data").isArray()).isTrue();
        assertThat(answer.at("/asOf/position").asInt()).isEqualTo(2);
        assertThat(answer.at("/asOf/head").asInt()).isEqualTo(3);
        assertThat(answer.at("/asOf/lag").asInt(-1)).isZero();
    }

    @Test
    void holdsARebuildAgainstWhatIsLive() {
        Answer nothing = hemu.get(TREE + "comparison");
        assertThat(nothing.status()).isEqualTo(409);
        assertThat(nothing.json().path("type").asString()).isEqualTo("urn:hemu:problem:nothing-is-built");

        assertThat(hemu.post(TREE + "rebuild", "").status()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> hemu.get(OPERATION + "rebuilds")
                        .json()
                        .at("/data/0/state")
                        .asString("")
                        .equals("CAUGHT_UP"));
        JsonNode comparison = hemu.get(TREE + "comparison").json();

        assertThat(comparison.at("/data/until").asInt()).isEqualTo(3);
        assertThat(comparison.at("/data/equal").asInt()).isPositive();
        assertThat(comparison.at("/data/different").asInt(-1)).isZero();
        assertThat(comparison.at("/data/missing").asInt(-1)).isZero();
        assertThat(comparison.at("/data/complete").asBoolean()).isTrue();
        assertThat(comparison.at("/asOf/head").asInt()).isEqualTo(3);
        assertThat(hemu.post(TREE + "switch", "").json().path("generation").asInt())
                .isEqualTo(2);
    }
}

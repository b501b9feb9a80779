package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests in another form than JSON, for answers in another form, and in no language. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherFormsTest {
    private static final String BODY =
            "{\"code\":\"220000000000\",\"name\":\"吉林省\",\"kind\":\"PROVINCE\",\"effectiveOn\":\"2009-01-01\"}";

    private RunningHemu hemu;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private Answer establish(String contentType, String accept) {
        return hemu.answer(HttpRequest.newBuilder(URI.create(hemu.address() + "/api/v1/jurisdictions"))
                .header("Authorization", hemu.bearer("administrator@220000000000;role=ADMINISTRATOR"))
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(BODY)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/x-www-form-urlencoded",
                "*/*",
                "application/*",
                "application/*+json"
            })
    void areOfATypeThatIsNotTaken(String type) {
        Answer answer = establish(type, "application/json");
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/problem+json", "text/event-stream", "image/*"})
    void areRefusedBeforeAnythingIsDone(String accept) {
        long head = hemu.bean(EventLog.class).head();
        Answer answer = establish("application/json", accept);
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.json().at("/facts/provided").asString()).isEqualTo("application/json");
        assertThat(hemu.bean(EventLog.class).head()).isEqualTo(head);
        assertThat(hemu.get("/api/v1/me", "Accept", accept).status()).isEqualTo(406);
    }

    @Test
    void areAnsweredInChineseWhereverTheyAreRefused() {
        assertThat(hemu.unidentified("/api/v1/me").json().path("title").asString())
                .isEqualTo("需要说明办理人身份");
        Answer inEnglish = hemu.answer(HttpRequest.newBuilder(URI.create(hemu.address() + "/api/v1/me"))
                .header("Accept-Language", "en"));
        assertThat(inEnglish.json().path("title").asString()).isEqualTo("The request does not say who sends it");
    }
}

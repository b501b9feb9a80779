package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser may keep, and what not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFilesTest {
    private static final String NOWHERE = "no-cache, no-store, max-age=0, must-revalidate";

    private RunningHemu hemu;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private Answer asked(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(hemu.address() + path));
        return hemu.answer(headers.length == 0 ? request : request.headers(headers));
    }

    private static String header(Answer answer, String name) {
        return answer.response().headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/page/page.js",
                "/page/page.css",
                "/maps/counties-tilegrid.geojson",
                "/webjars/echarts/echarts.min.js",
                "/webjars/picocss__pico/css/pico.classless.min.css"
            })
    void filesAreAskedForAgainAndSentOnce(String path) {
        Answer first = asked(path);
        assertThat(first.status()).isEqualTo(200);
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(first, "Pragma")).isEmpty();
        assertThat(header(first, "Expires")).isEmpty();
        assertThat(header(first, "Last-Modified"))
                .as("the same for every build")
                .isEmpty();
        String version = header(first, "ETag");
        assertThat(version).matches("W/\"[0-9a-f]+\"");

        Answer again = asked(path, "If-None-Match", version);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(version);
        assertThat(asked(path, "If-None-Match", "W/\"0\"").status()).isEqualTo(200);
    }

    @Test
    void filesAreCompressedAllTheSame() {
        Answer answer = asked("/webjars/echarts/echarts.min.js", "Accept-Encoding", "gzip");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void answersAndPagesAreKeptNowhere() {
        for (Answer answer : new Answer[] {
            hemu.get("/api/v1/me"),
            hemu.unidentified("/api/v1/me"),
            hemu.get("/index.html"),
            hemu.get("/"),
            hemu.unidentified("/demo/sign-in"),
            hemu.unidentified("/openapi"),
            hemu.unidentified("/page/nothing.js")
        }) {
            assertThat(header(answer, "Cache-Control"))
                    .as("%s", answer.response().request().uri())
                    .isEqualTo(NOWHERE);
        }
        assertThat(hemu.get("/index.html").status()).isEqualTo(200);
        assertThat(hemu.get("/").response().body()).contains("<!doctype html>");
    }
}

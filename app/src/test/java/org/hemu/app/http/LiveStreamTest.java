package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.hemu.api.authority.Acting;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

class LiveStreamTest {
    /** A stop that waits for readers takes 30 seconds and more. */
    private static final Duration PROMPTLY = Duration.ofSeconds(15);

    @TempDir
    private Path directory;

    @Test
    void endsWithTheServiceWhichDoesNotWaitForItsReaders() throws Exception {
        RunningHemu hemu = RunningHemu.empty(directory);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = client.send(
                    HttpRequest.newBuilder(URI.create(hemu.address() + "/api/v1/live"))
                            .header("Authorization", hemu.bearer("statistician@220102000000;role=STATISTICIAN"))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
            assertThat(reader.readLine()).isEqualTo("event:log");
            CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> readToTheEnd(reader));

            long begin = System.nanoTime();
            hemu.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(PROMPTLY);
            ended.get(PROMPTLY.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Test
    void endsAfterItsTimeWithoutAnybodyComplaining() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        try (RunningHemu hemu = RunningHemu.empty(directory, "--spring.mvc.async.request-timeout=1500ms");
                HttpClient client = HttpClient.newHttpClient()) {
            log.addAppender(logged);
            HttpResponse<String> stream = client.send(
                    HttpRequest.newBuilder(URI.create(hemu.address() + "/api/v1/live"))
                            .header("Authorization", hemu.bearer("statistician@220102000000;role=STATISTICIAN"))
                            .timeout(PROMPTLY)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.body()).startsWith("event:log").doesNotContain("problem");
            Awaitility.await()
                    .atMost(PROMPTLY)
                    .until(() -> hemu.bean(LiveResource.class).open() == 0);
            assertThat(logged.list)
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .isEmpty();
        } finally {
            log.detachAppender(logged);
        }
    }

    @Test
    void saysThatItIsAStreamToWhoeverWantsSomethingElse() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            Answer refused = hemu.get("/api/v1/live", "Accept", "application/json", "Accept-Language", "en");
            Answer other = hemu.get("/api/v1/indicators", "Accept", "text/event-stream");

            assertThat(refused.status()).isEqualTo(406);
            assertThat(refused.json().path("type").asString()).isEqualTo("urn:hemu:problem:not-acceptable");
            assertThat(refused.json().path("title").asString()).startsWith("The requested format is not provided");
            assertThat(refused.json().at("/facts/provided").asString()).isEqualTo("text/event-stream");
            assertThat(other.status()).isEqualTo(406);
            assertThat(other.json().at("/facts/provided").asString()).isEqualTo("application/json");
        }
    }

    @Test
    void isNotOpenedForTheHeadAlone() throws Exception {
        try (RunningHemu hemu = RunningHemu.empty(directory);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Void> head = client.send(
                    HttpRequest.newBuilder(URI.create(hemu.address() + "/api/v1/live"))
                            .header("Authorization", hemu.bearer("statistician@220102000000;role=STATISTICIAN"))
                            .HEAD()
                            .timeout(PROMPTLY)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
            assertThat(hemu.bean(LiveResource.class).open()).isZero();
        }
    }

    @Test
    void isClosedOnceItsReaderIsGoneWithoutAnybodyComplaining() throws Exception {
        Logger log = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            log.addAppender(logged);
            LiveResource live = hemu.bean(LiveResource.class);
            URI address = URI.create(hemu.address());
            for (int reader = 0; reader < 8; reader++) {
                leaveAfterTheFirstEvent(address, hemu.bearer("reader@220102000000;role=LEADER"));
            }
            assertThat(live.open()).isPositive();

            AtomicInteger unit = new AtomicInteger(10);
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
                hemu.establish(unit.incrementAndGet() + "0000000000", "某省", "PROVINCE");
                return live.open() == 0;
            });
            assertThat(logged.list)
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .isEmpty();
        } finally {
            log.detachAppender(logged);
        }
    }

    private static void leaveAfterTheFirstEvent(URI address, String bearer) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream()
                    .write(("GET /api/v1/live HTTP/1.1\r\nAuthorization: " + bearer
                                    + "\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = reader.readLine();
            while (!"event:log".equals(line)) {
                line = Objects.requireNonNull(reader.readLine(), "the stream has ended");
            }
        }
    }

    @Test
    void isRefusedWhenAsManyAreOpenAsMayBe() throws Exception {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            LiveResource live = hemu.bean(LiveResource.class);
            for (int i = 0; i < LiveResource.MOST; i++) {
                assertThat(openedBy(live, "reader")).isNotNull();
            }
            assertThat(live.open()).isEqualTo(LiveResource.MOST);

            Answer refused = hemu.get("/api/v1/live", "Accept", "text/event-stream", "Accept-Language", "en");

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.response().headers().firstValue("Retry-After")).hasValue("15");
            assertThat(refused.json().path("type").asString()).isEqualTo("urn:hemu:problem:too-many-streams");
            assertThat(refused.json().path("title").asString()).startsWith("Too many live streams");
            assertThat(refused.json().at("/facts/maximumStreams").asInt()).isEqualTo(LiveResource.MOST);
            assertThat(hemu.get("/api/v1/live").json().path("title").asString()).startsWith("同时打开的实时数据流过多");

            live.closing(new ContextClosedEvent(new StaticApplicationContext()));
            Awaitility.await().atMost(PROMPTLY).until(() -> live.open() == 0);
        }
    }

    private static SseEmitter openedBy(LiveResource live, String reader) {
        Actor actor = Actor.of(reader, "测试", Role.LEADER, new JurisdictionCode("220102000000"), "test");
        return Acting.as(actor, () -> live.live(HttpMethod.GET, new MockHttpServletResponse()));
    }

    @Test
    void isRefusedToAReaderWhoHasManyButNotToOthers() {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.limits.streams-per-reader=8")) {
            LiveResource live = hemu.bean(LiveResource.class);
            for (int i = 0; i < 8; i++) {
                assertThat(openedBy(live, "reader")).isNotNull();
            }

            Answer refused = hemu.get(
                    "/api/v1/live", RunningHemu.AS, "reader@220102000000;role=LEADER", "Accept-Language", "en");

            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.response().headers().firstValue("Retry-After")).hasValue("15");
            assertThat(refused.json().path("type").asString()).isEqualTo("urn:hemu:problem:too-many-streams-of-one");
            assertThat(refused.json().at("/facts/maximumStreams").asInt()).isEqualTo(8);
            assertThat(openedBy(live, "another")).isNotNull();
            assertThat(live.open()).isEqualTo(9);

            live.closing(new ContextClosedEvent(new StaticApplicationContext()));
            Awaitility.await().atMost(PROMPTLY).until(() -> live.open() == 0);
            assertThat(openedBy(live, "reader")).isNotNull();
        }
    }

    private static void readToTheEnd(BufferedReader reader) {
        try {
            String line = reader.readLine();
            while (line != null) {
                line = reader.readLine();
            }
        } catch (IOException cut) {
            assertThat(cut).hasMessageContaining("closed");
        }
    }
}

package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is stopped while it is at work. */
class GracefulStopTest {
    private static final Duration PROMPTLY = Duration.ofSeconds(15);
    private static final int BUSY = 200;
    private static final String CLERK = "clerk-220102@220102000000;role=FILING_CLERK";

    @TempDir
    private Path directory;

    @Test
    void recordsWhatItAcknowledgesWhenItIsClosed() {
        RunningHemu hemu = RunningHemu.empty(directory);
        hemu.establishNanguan();
        RegisteringClients clients = new RegisteringClients(hemu.address(), hemu.bearer(CLERK));
        try (clients) {
            clients.start();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> clients.acknowledged().size() > BUSY);
            long before = System.nanoTime();
            hemu.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(PROMPTLY);
        }
        assertNothingIsLostOrDoneTwice(clients);
    }

    @Test
    void recordsWhatItAcknowledgesWhenTheProcessIsToldToEnd() throws Exception {
        RegisteringClients clients;
        try (HemuProcess hemu = HemuProcess.playing(directory);
                HttpClient reader = HttpClient.newHttpClient()) {
            clients = new RegisteringClients(hemu.address(), hemu.bearer("clerk-220102"));
            try (clients) {
                var live = reader.send(
                        HttpRequest.newBuilder(URI.create(hemu.address() + "/api/v1/live"))
                                .header("Authorization", hemu.bearer("auditor"))
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                assertThat(live.statusCode()).isEqualTo(200);
                try (InputStream _ = live.body()) {
                    clients.start();
                    Awaitility.await()
                            .atMost(Duration.ofMinutes(1))
                            .until(() -> clients.acknowledged().size() > BUSY);
                    hemu.tellToEnd();
                    assertThat(hemu.ended(PROMPTLY))
                            .as("ended within %s", PROMPTLY)
                            .isTrue();
                    assertThat(hemu.said()).doesNotContain("Exception", "ERROR", "WARN");
                }
            }
        }
        assertNothingIsLostOrDoneTwice(clients);
    }

    /** Whoever got no answer asks again with the same key; whoever got one gets it once more. */
    private void assertNothingIsLostOrDoneTwice(RegisteringClients clients) {
        assertThat(clients.refusals()).as("answers that are none").isSubsetOf(503);
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            assertThat(timesRegistered(hemu.bean(EventLog.class)).keySet())
                    .containsAll(clients.acknowledged().keySet());
            for (String code : clients.unanswered()) {
                assertThat(again(hemu, code).status()).as(code).isEqualTo(201);
            }
            clients.acknowledged().entrySet().stream()
                    .limit(20)
                    .forEach(each -> assertThat(
                                    again(hemu, each.getKey()).response().body())
                            .isEqualTo(each.getValue()));
            Map<String, Integer> afterwards = timesRegistered(hemu.bean(EventLog.class));
            assertThat(afterwards.keySet()).containsAll(clients.unanswered());
            assertThat(afterwards.values()).containsOnly(1);
        }
    }

    private static Answer again(RunningHemu hemu, String code) {
        HttpRequest request = RegisteringClients.registration(hemu.address(), hemu.bearer(CLERK), code);
        return hemu.answer(HttpRequest.newBuilder(request, (_, _) -> true));
    }

    private static Map<String, Integer> timesRegistered(EventLog log) {
        Map<String, Integer> times = new HashMap<>();
        long position = 0;
        while (position < log.head()) {
            for (StoredEvent event : log.read(position, 1_000)) {
                if (event.type().equals("employer.registered")) {
                    times.merge(event.aggregateId(), 1, Integer::sum);
                }
                position = event.position() + 1;
            }
        }
        return times;
    }
}

package org.hemu.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemu.app.authority.Ground;
import tools.jackson.databind.json.JsonMapper;

/** Programs that register one employer after the other, each under a key of its own, until nobody answers any more. */
final class RegisteringClients implements AutoCloseable {
    private static final int CLIENTS = 12;
    private static final int FIRST = 70_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Set<Integer> refusals = ConcurrentHashMap.newKeySet();
    private final AtomicInteger next = new AtomicInteger(FIRST);
    private final AtomicBoolean enough = new AtomicBoolean();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final String bearer;

    RegisteringClients(String address, String bearer) {
        this.address = address;
        this.bearer = bearer;
    }

    void start() {
        for (int i = 0; i < CLIENTS; i++) {
            threads.execute(this::registerUntilNobodyAnswers);
        }
    }

    private void registerUntilNobodyAnswers() {
        while (!enough.get()) {
            String code = Ground.code(next.getAndIncrement());
            try {
                HttpResponse<String> answer = client.send(
                        registration(address, bearer, code),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
                if (answer.statusCode() == 201) {
                    acknowledged.put(code, answer.body());
                } else {
                    refusals.add(answer.statusCode());
                    unanswered.add(code);
                    return;
                }
            } catch (IOException closed) {
                unanswered.add(code);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    static HttpRequest registration(String address, String bearer, String code) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/employers"))
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-" + code)
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Ground.registration(code, Ground.NANGUAN))))
                .build();
    }

    /** What was answered, by the code of the employer. */
    Map<String, String> acknowledged() {
        return acknowledged;
    }

    /** Codes of employers of which nobody knows whether they are registered. */
    Set<String> unanswered() {
        return unanswered;
    }

    /** Statuses of requests that were answered, but not done. */
    Set<Integer> refusals() {
        return refusals;
    }

    @Override
    public void close() {
        enough.set(true);
        threads.close();
        client.close();
    }
}

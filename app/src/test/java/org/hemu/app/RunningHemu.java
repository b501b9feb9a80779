package org.hemu.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program in this process, on a free port and a data directory of its own. */
public final class RunningHemu implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TESTER = "tester@220000000000";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    private RunningHemu(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Starts without scenario and without jurisdictions. */
    public static RunningHemu empty(Path directory, String... settings) {
        return start(directory, "--hemu.scenario.enabled=false", settings);
    }

    /** Starts with the real jurisdictions and a small scenario, and waits until everything is played and reflected. */
    public static RunningHemu played(Path directory, int employers) {
        RunningHemu hemu = start(directory, "--hemu.scenario.employers=" + employers);
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
            Activity now = hemu.bean(ActivitySource.class).get();
            return now.scenario() != null && !now.scenario().running() && now.lag() == 0;
        });
        return hemu;
    }

    /** Starts as somebody does who only wants to answer queries: in the demo profile, with the query role. */
    public static RunningHemu querying(Path directory) {
        return start(directory, "--hemu.roles=query");
    }

    private static RunningHemu start(Path directory, String setting, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--hemu.data-directory=" + directory.resolve("data"),
                setting));
        arguments.addAll(List.of(settings));
        return new RunningHemu(Application.run(arguments.toArray(String[]::new)));
    }

    public String address() {
        return address;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** An answer and its body as JSON. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }
    }

    public Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET(), headers);
    }

    public Answer head(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).HEAD(), headers);
    }

    /** Asks without saying who asks. */
    public Answer unidentified(String path) {
        return answer(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    public Answer post(String path, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                headers);
    }

    public Answer post(String path, Map<String, ?> body, String... headers) {
        return post(path, JSON.writeValueAsString(body), headers);
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (List.of(headers).stream().noneMatch("Hemu-Actor"::equals)) {
            request.header("Hemu-Actor", actorOf(request.copy().build()));
        }
        return answer(request);
    }

    private Answer answer(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Somebody of the province in the capacity that the request is usually made in. */
    private static String actorOf(HttpRequest request) {
        String path = request.uri().getPath();
        if (request.method().equals("GET")) {
            return TESTER + ";role=AUDITOR";
        }
        if (path.startsWith("/api/v1/jurisdictions") || path.startsWith("/api/v1/operation")) {
            return TESTER + ";role=ADMINISTRATOR";
        }
        return path.endsWith("/headcounts") ? TESTER + ";role=INTEGRATOR" : TESTER;
    }

    /** Establishes Changchun's Nanguan district and what is above it. */
    public void establishNanguan() {
        establish("220000000000", "吉林省", "PROVINCE");
        establish("220100000000", "长春市", "PREFECTURE");
        establish("220102000000", "南关区", "DISTRICT");
    }

    /** Enters an employer of Nanguan from the business register. */
    public Answer register(String organizationCode, String name) {
        return post(
                "/api/v1/employers",
                Map.of(
                        "organizationCode", organizationCode,
                        "name", name,
                        "legalRepresentative", Map.of("name", "王和"),
                        "registrationType", "173",
                        "industry", Map.of("edition", "GBT_4754_2011", "code", "C34"),
                        "size", "SMALL",
                        "jurisdiction", "220102000000",
                        "placeOfOperation", "南关区岳阳街 1 号",
                        "establishedOn", "2012-03-01"));
    }

    public Answer establish(String code, String name, String kind) {
        return post(
                "/api/v1/jurisdictions", Map.of("code", code, "name", name, "kind", kind, "effectiveOn", "2009-01-01"));
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}

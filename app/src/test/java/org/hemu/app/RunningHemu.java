package org.hemu.app;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.hemu.eventstore.EventLog;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program in this process, on a free port and a data directory of its own. */
public final class RunningHemu implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> UNLESS_GIVEN = Map.of(
            "--hemu.bootstrap.enabled=",
            "false",
            "--hemu.deadlines.every=",
            "0",
            "--server.port=",
            "0",
            "--management.server.port=",
            "0",
            "--hemu.limits.requests-per-minute=",
            "10000000",
            "--hemu.limits.searches-per-hour=",
            "10000000",
            "--hemu.limits.streams-per-reader=",
            "10000000");
    private static final String TESTER = "tester@220000000000";

    /** No header, but who asks: {@code subject@jurisdiction;role=ROLE;employer=CODE}. A token of theirs goes with the request. */
    public static final String AS = "As";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private @Nullable TestTokens tokens;

    private RunningHemu(ConfigurableApplicationContext context, @Nullable TestTokens issued) {
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        this.tokens = issued;
    }

    /** Starts without scenario and, unless a setting says otherwise, without jurisdictions. */
    public static RunningHemu empty(Path directory, String... settings) {
        return start(directory, "--hemu.scenario.enabled=false", settings);
    }

    /** Starts with a small scenario and does not wait for anything of it. */
    public static RunningHemu begun(Path directory, int employers) {
        return start(directory, "--hemu.scenario.employers=" + employers);
    }

    /** Starts with the real jurisdictions and a small scenario, and waits until everything is played and reflected. */
    public static RunningHemu played(Path directory, int employers) {
        RunningHemu hemu = begun(directory, employers);
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

    /** Starts as in an office, where an issuer elsewhere says who is who. */
    public static RunningHemu outsideTheDemo(Path directory, TestTokens issued, String... settings) {
        return start(directory, issued, "--spring.profiles.active=office", settings);
    }

    private static RunningHemu start(Path directory, String setting, String... settings) {
        return start(directory, null, setting, settings);
    }

    private static RunningHemu start(Path directory, @Nullable TestTokens issued, String setting, String... settings) {
        return new RunningHemu(Application.run(arguments(directory, setting, settings)), issued);
    }

    private static String[] arguments(Path directory, String setting, String... settings) {
        List<String> arguments =
                new ArrayList<>(List.of("--hemu.data-directory=" + directory.resolve("data"), setting));
        arguments.addAll(List.of(settings));
        UNLESS_GIVEN.forEach((name, value) -> {
            if (arguments.stream().noneMatch(each -> each.startsWith(name))) {
                arguments.add(name + value);
            }
        });
        return arguments.toArray(String[]::new);
    }

    /** Starts without scenario and without jurisdictions, on a log that is not quite what it should be. */
    public static RunningHemu onLog(Path directory, UnaryOperator<EventLog> log, String... settings) {
        SpringApplication program = new SpringApplication(Application.class);
        program.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EventLog real ? log.apply(real) : bean;
            }
        }));
        return new RunningHemu(program.run(arguments(directory, "--hemu.scenario.enabled=false", settings)), null);
    }

    public String address() {
        return address;
    }

    /** The business day of what is sent now. */
    public String today() {
        Clock clock = bean(Clock.class);
        return LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
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

    /** The header that proves who asks. */
    public String bearer(String actor) {
        return "Bearer " + tokens().of(actor);
    }

    /** Tokens that say whatever a test wants; the demonstration's own, where no other issuer was named. */
    public synchronized TestTokens tokens() {
        if (tokens == null) {
            tokens = new TestTokens(
                    context.getBeanProvider(new ParameterizedTypeReference<JWKSource<SecurityContext>>() {})
                            .getObject(),
                    address);
        }
        return tokens;
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        String actor = actorOf(request.copy().build());
        boolean proved = false;
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i].equals(AS)) {
                actor = headers[i + 1];
            } else {
                proved |= headers[i].equalsIgnoreCase("Authorization");
                request.header(headers[i], headers[i + 1]);
            }
        }
        if (!proved) {
            request.header("Authorization", bearer(actor));
        }
        return answer(request);
    }

    /** Posts with nothing but cookies to say who asks. */
    public Answer withCookies(String path, String cookies, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Cookie", cookies)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));
        return answer(headers.length == 0 ? request : request.headers(headers));
    }

    /** The operator's port. */
    public String operatorsAddress() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.management.port");
    }

    /** Sends exactly this. */
    public Answer answer(HttpRequest.Builder request) {
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
        if (path.startsWith("/api/v1/mediation-")) {
            return TESTER + ";role=COORDINATOR";
        }
        if (path.startsWith("/api/v1/petitions")) {
            return TESTER + ";role=PETITION_OFFICER";
        }
        if (path.startsWith("/api/v1/inspection-")) {
            return TESTER + ";role=INSPECTOR";
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

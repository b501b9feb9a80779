package org.hemu.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own. */
final class HemuProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path output;
    private final String address;

    private HemuProcess(Process process, Path output, String address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    /** Starts one with a scenario, and waits until Nanguan district is there and filings are on their way. */
    static HemuProcess playing(Path directory) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path output = Files.createTempFile("hemu", ".out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hemu.class.getName(),
                        "--hemu.data-directory=" + directory.resolve("data"),
                        "--server.port=" + port,
                        "--management.server.port=0",
                        "--hemu.limits.requests-per-minute=10000000",
                        "--hemu.scenario.employers=2000")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        HemuProcess hemu = new HemuProcess(process, output, "http://localhost:" + port);
        try {
            Awaitility.await()
                    .atMost(START)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> hemu.plays());
        } catch (RuntimeException e) {
            hemu.close();
            throw e;
        }
        return hemu;
    }

    private boolean plays() throws IOException, InterruptedException {
        String path = "/api/v1/jurisdictions/220102000000";
        HttpRequest district = HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", bearer("auditor"))
                .build();
        return client.send(district, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }

    String address() {
        return address;
    }

    /** A token as programs get it. */
    String bearer(String program) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((program + ":hemu-demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        String answer =
                client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return "Bearer " + JSON.readTree(answer).path("access_token").asString();
    }

    /** As a machine that shuts down does. */
    void tellToEnd() {
        process.destroy();
    }

    boolean ended(Duration within) throws InterruptedException {
        return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** All of its output. */
    String said() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }
}

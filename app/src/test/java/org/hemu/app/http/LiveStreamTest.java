package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

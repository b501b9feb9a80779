package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A body that comes drop by drop does not hold a connection for long. */
class SlowBodyTest {

    @Test
    void isRefusedOnceItsTimeIsOver(@TempDir Path directory) throws Exception {
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.limits.body-time=500ms");
                Socket socket =
                        new Socket("localhost", URI.create(hemu.address()).getPort())) {
            String head = "POST /api/v1/employers HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 100000\r\nAuthorization: "
                    + hemu.bearer("clerk@220102000000") + "\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        socket.getOutputStream().write(' ');
                        return socket.getInputStream().available() > 0;
                    });
            byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 408".length());
            assertThat(new String(line, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 408");
        }
    }
}

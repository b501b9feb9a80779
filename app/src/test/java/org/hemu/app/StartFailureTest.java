package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails says why in one sentence, and ends. */
class StartFailureTest {
    @TempDir
    Path directory;

    private record Ended(int code, List<String> lines) {}

    private Ended start(String... settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.hemu.app.Hemu",
                "--management.server.port=0",
                "--server.address=127.0.0.1",
                "--hemu.scenario.enabled=false"));
        command.addAll(List.of(settings));
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("ended by itself").isTrue();
        List<String> said = Files.readAllLines(output).stream()
                .filter(line -> !line.isBlank())
                .toList();
        return new Ended(process.exitValue(), said);
    }

    @Test
    void namesThePortThatIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ended ended = start(
                    "--server.port=" + taken.getLocalPort(), "--hemu.data-directory=" + directory.resolve("data"));
            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.lines()).singleElement().asString().contains("port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void namesTheDirectoryThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(directory.resolve("a-file"), "");
        Ended ended = start("--server.port=0", "--hemu.data-directory=" + file.resolve("data"));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.lines()).singleElement().asString().contains("is not writable");
    }

    @Test
    void namesTheStoreThatDoesNotAnswer() throws Exception {
        Ended ended = start(
                "--server.port=0",
                "--hemu.data-directory=" + directory.resolve("data"),
                "--hemu.log.url=jdbc:postgresql://127.0.0.1:1/none");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.lines()).singleElement().asString().contains("the log cannot be opened");
    }

    /** What it would say, without the trouble of another process. */
    private String whyNot(String... settings) {
        Throwable failure =
                catchThrowable(() -> RunningHemu.empty(directory, settings).close());
        assertThat(failure).isNotNull();
        return StartFailure.sentence(failure);
    }

    @Test
    void keepsTheDemonstrationOnThisMachine() {
        assertThat(whyNot("--server.address=0.0.0.0")).contains("is for this machine only");
    }

    @Test
    void doesNotOverlookAnIssuer() {
        assertThat(whyNot("--hemu.identity.issuer=https://id.example")).contains("brings its own issuer");
    }

    @Test
    void namesTheSettingThatCannotBeRead() {
        assertThat(whyNot("--hemu.scenario.employers=many"))
                .contains("the setting hemu.scenario.employers cannot be many");
    }
}

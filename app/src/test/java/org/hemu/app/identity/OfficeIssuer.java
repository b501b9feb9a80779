package org.hemu.app.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemu.app.RunningHemu;
import org.hemu.app.TestTokens;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;

/** An OpenID Connect issuer that has nothing to do with this program but that it serves its description and its keys. */
final class OfficeIssuer implements AutoCloseable {
    private final HttpServer server;
    private final JWKSet keys;
    private final AtomicInteger asked = new AtomicInteger();

    private OfficeIssuer(HttpServer server, JWKSet keys) {
        this.server = server;
        this.keys = keys;
    }

    static OfficeIssuer open() throws IOException, JOSEException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OfficeIssuer issuer = new OfficeIssuer(
                server, new JWKSet(new RSAKeyGenerator(2048).keyID("office").generate()));
        issuer.answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"], "end_session_endpoint": "%1$s/goodbye",
                 "token_endpoint_auth_methods_supported": ["client_secret_basic", "none"]}
                """.formatted(issuer.address()));
        issuer.answer("/keys", issuer.keys.toPublicJWKSet().toString());
        server.start();
        return issuer;
    }

    private void answer(String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How often somebody has asked it for anything. */
    int asked() {
        return asked.get();
    }

    TestTokens tokens() {
        return new TestTokens(new ImmutableJWKSet<>(keys), address());
    }

    /** The program, which believes this issuer. */
    RunningHemu serve(Path directory) throws IOException {
        Path keys = directory.resolve("data-keys/key-encryption-keys.json");
        if (Files.notExists(keys)) {
            keys = Files.writeString(
                    directory.resolve("key-encryption-keys.json"),
                    KeyEncryptionKeys.generate().json());
        }
        return RunningHemu.outsideTheDemo(
                directory,
                tokens(),
                "--hemu.identity.issuer=" + address(),
                "--hemu.keys.encryption-keys-file=" + keys,
                "--server.address=localhost");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

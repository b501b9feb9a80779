package org.hemu.app.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemu.app.RunningHemu;
import org.hemu.app.TestTokens;
import org.hemu.eventstore.sealing.KeyEncryptionKeys;

/** An OpenID Connect issuer that has nothing to do with this program but that it serves its description and its keys. */
final class OfficeIssuer implements AutoCloseable {
    private static final JWK KEY = key();

    private final HttpServer server;
    private final JWKSet keys;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger askedForKeys = new AtomicInteger();
    private volatile Says atToken = new Says(400, "{\"error\": \"invalid_grant\"}");

    private record Says(int status, String body) {}

    private OfficeIssuer(HttpServer server, JWKSet keys) {
        this.server = server;
        this.keys = keys;
    }

    private static JWK key() {
        try {
            return new RSAKeyGenerator(2048).keyID("office").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static OfficeIssuer open() throws IOException {
        return open(KEY);
    }

    /** One with these keys. */
    static OfficeIssuer open(JWK... keys) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OfficeIssuer issuer = new OfficeIssuer(server, new JWKSet(List.of(keys)));
        issuer.answer("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"], "end_session_endpoint": "%1$s/goodbye",
                 "token_endpoint_auth_methods_supported": ["client_secret_basic", "none"]}
                """.formatted(issuer.address()));
        issuer.answer("/keys", issuer.keys.toPublicJWKSet().toString());
        server.createContext("/token", exchange -> issuer.say(exchange, issuer.atToken));
        server.start();
        return issuer;
    }

    private void answer(String path, String body) {
        server.createContext(path, exchange -> {
            (path.equals("/keys") ? askedForKeys : asked).incrementAndGet();
            say(exchange, new Says(200, body));
        });
    }

    private void say(HttpExchange exchange, Says what) throws IOException {
        byte[] bytes = what.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(what.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** What it says from now on to whoever brings a code. */
    void saysToCodes(int status, String body) {
        atToken = new Says(status, body);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** How often somebody has asked it for anything. */
    int asked() {
        return asked.get() + askedForKeys.get();
    }

    int askedForKeys() {
        return askedForKeys.get();
    }

    TestTokens tokens() {
        return new TestTokens(new ImmutableJWKSet<>(keys), address());
    }

    /** The program, which believes this issuer. */
    RunningHemu serve(Path directory, String... settings) throws IOException {
        Path keys = directory.resolve("data-keys/key-encryption-keys.json");
        if (Files.notExists(keys)) {
            keys = Files.writeString(
                    directory.resolve("key-encryption-keys.json"),
                    KeyEncryptionKeys.generate().json());
        }
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--hemu.identity.issuer=" + address());
        all.add("--hemu.keys.encryption-keys-file=" + keys);
        all.add("--server.address=localhost");
        return RunningHemu.outsideTheDemo(directory, tokens(), all.toArray(String[]::new));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

/** Outside the demonstration any OpenID Connect issuer says who is who. */
class ProviderElsewhereTest {
    private static final String CLERK = "clerk@220102000000";

    @TempDir
    private Path directory;

    @Test
    void isBelieved() throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            hemu.establishNanguan();
            Answer me = hemu.get("/api/v1/me", RunningHemu.AS, CLERK);
            assertThat(me.status()).as(me.response().body()).isEqualTo(200);
            assertThat(me.json().at("/actor/subject").asString()).isEqualTo("clerk");
            Answer stranger = hemu.get(
                    "/api/v1/me",
                    "Authorization",
                    "Bearer " + issuer.tokens().with(CLERK, token -> token.issuer("http://localhost:1")));
            assertThat(stranger.status()).isEqualTo(401);
        }
    }

    @Test
    void isWhereReadersAreSentToSignIn() throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            assertThat(issuer.asked())
                    .as("the issuer is asked when it is needed")
                    .isZero();
            Answer page = hemu.answer(
                    HttpRequest.newBuilder(URI.create(hemu.address() + "/")).header("Accept", "text/html"));
            assertThat(page.status()).isEqualTo(302);
            assertThat(page.response().headers().allValues("Set-Cookie"))
                    .as("strangers have no session")
                    .noneMatch(cookie -> cookie.startsWith("HEMU="))
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
            Answer sent = hemu.unidentified("/oauth2/authorization/hemu");
            assertThat(sent.status()).isEqualTo(302);
            assertThat(sent.response().headers().allValues("Set-Cookie"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie)
                            .startsWith("HEMU-SIGN-IN=")
                            .contains("Secure", "HttpOnly", "SameSite=Lax"));
            assertThat(sent.response().headers().firstValue("Location").orElseThrow())
                    .startsWith(issuer.address() + "/authorize?")
                    .contains("response_type=code", "client_id=hemu-pages", "code_challenge_method=S256")
                    .contains("redirect_uri=" + hemu.address() + "/login/oauth2/code/hemu");
        }
    }

    @Test
    void knowsStrangersWhomWeHaveNoSessionFor() throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            for (String path : new String[] {
                "/",
                "/index.html?unit=220102000000",
                "/oauth2/authorization/hemu",
                "/login/oauth2/code/hemu?code=x&state=y",
                "/api/v1/me",
                "/page/page.css",
                "/demo/sign-in",
                "/none"
            }) {
                assertThat(hemu.unidentified(path).response().headers().allValues("Set-Cookie"))
                        .as(path)
                        .noneMatch(cookie -> cookie.startsWith("HEMU="));
            }
        }
    }

    @Test
    void isNotAskedForTheKeysByEverybodyWhoMakesOneUp() throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            assertThat(hemu.get("/api/v1/me", RunningHemu.AS, CLERK).status()).isEqualTo(200);
            String token = issuer.tokens().of(CLERK);
            for (int i = 0; i < 20; i++) {
                String head = "{\"alg\":\"RS256\",\"kid\":\"made-up-" + i + "\"}";
                String madeUp =
                        Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes(StandardCharsets.UTF_8))
                                + token.substring(token.indexOf('.'));
                Answer refused = hemu.get("/api/v1/me", "Authorization", "Bearer " + madeUp);
                assertThat(refused.status()).as(refused.response().body()).isEqualTo(401);
            }
            assertThat(issuer.askedForKeys()).isBetween(1, 2);
            assertThat(hemu.get("/api/v1/me", RunningHemu.AS, CLERK).status()).isEqualTo(200);
        }
    }

    @Test
    void isBelievedWhileItDoesNotAnswer() throws Exception {
        OfficeIssuer issuer = OfficeIssuer.open();
        try (RunningHemu hemu = issuer.serve(directory)) {
            assertThat(hemu.get("/api/v1/me", RunningHemu.AS, CLERK).status()).isEqualTo(200);
            issuer.close();
            assertThat(hemu.get("/api/v1/me", RunningHemu.AS, CLERK).status()).isEqualTo(200);
        }
    }

    @Test
    void isMissedWithAProblemThatSaysSo() throws Exception {
        OfficeIssuer issuer = OfficeIssuer.open();
        try (RunningHemu hemu = issuer.serve(directory)) {
            issuer.close();
            Answer answer = hemu.get("/api/v1/me", RunningHemu.AS, CLERK);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:issuer-unreachable");
            assertThat(answer.response().headers().firstValue("Retry-After")).hasValue("5");
            Answer sent = hemu.unidentified("/oauth2/authorization/hemu");
            assertThat(sent.status()).isEqualTo(503);
            assertThat(sent.json().path("type").asString()).isEqualTo("urn:hemu:problem:issuer-unreachable");
        }
    }

    private static void believed(RunningHemu hemu, String token, boolean expected) {
        Answer me = hemu.get("/api/v1/me", "Authorization", "Bearer " + token);
        assertThat(me.status()).as(me.response().body()).isEqualTo(expected ? 200 : 401);
    }

    @ParameterizedTest
    @EnumSource(names = {"RS256", "ES256"})
    void isBelievedInTheOneAlgorithmOfTheSettings(SignatureAlgorithm set) throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open(
                        new RSAKeyGenerator(2048).keyID("rsa").generate(),
                        new ECKeyGenerator(Curve.P_256).keyID("ec").generate());
                RunningHemu hemu = issuer.serve(directory, "--hemu.identity.algorithm=" + set)) {
            for (SignatureAlgorithm used : List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)) {
                believed(hemu, issuer.tokens().with(CLERK, used, _ -> {}), used == set);
            }
        }
    }

    /** The public key is known to everybody, so that nobody who has signed with it has proved anything. */
    @Test
    void isNotBelievedWhereItsPublicKeyWasTakenForASecret() throws Exception {
        RSAKey key = new RSAKeyGenerator(2048).keyID("office").generate();
        byte[] encoded = key.toRSAPublicKey().getEncoded();
        String text = "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
        try (OfficeIssuer issuer = OfficeIssuer.open(key);
                RunningHemu hemu = issuer.serve(directory)) {
            SignedJWT honest = SignedJWT.parse(issuer.tokens().of(CLERK));
            believed(hemu, honest.serialize(), true);
            for (byte[] secret : List.of(encoded, text.getBytes(StandardCharsets.UTF_8))) {
                SignedJWT forged = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256)
                                .keyID("office")
                                .build(),
                        honest.getJWTClaimsSet());
                forged.sign(new MACSigner(secret));
                believed(hemu, forged.serialize(), false);
            }
        }
    }

    @Test
    void isBelievedAMinuteBeforeItsTokensBeginAndNoEarlier() throws Exception {
        try (OfficeIssuer issuer = OfficeIssuer.open();
                RunningHemu hemu = issuer.serve(directory)) {
            believed(hemu, issuer.tokens().of(CLERK), true);
            Instant now = hemu.bean(Clock.class).instant();
            believed(hemu, issuer.tokens().with(CLERK, token -> token.notBefore(now.plusSeconds(59))), true);
            believed(hemu, issuer.tokens().with(CLERK, token -> token.notBefore(now.plusSeconds(90))), false);
        }
    }
}

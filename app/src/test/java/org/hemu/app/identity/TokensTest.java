package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.app.TestTokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** Only tokens of the one issuer are believed, while they hold, and only as they are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensTest {
    private static final String CLERK = "clerk@220102000000";

    private RunningHemu hemu;
    private Instant now;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        now = hemu.bean(Clock.class).instant();
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private Answer me(String token) {
        return hemu.get("/api/v1/me", "Authorization", "Bearer " + token);
    }

    private Answer changed(Consumer<JwtClaimsSet.Builder> changes) {
        return me(hemu.tokens().with(CLERK, changes));
    }

    private static void refused(Answer answer, String reason) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:token-refused");
        assertThat(answer.json().at("/facts/reason").asString()).containsIgnoringCase(reason);
    }

    @Test
    void sayWhoOneIs() {
        Answer me = me(hemu.tokens().of(CLERK));
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().at("/actor/subject").asString()).isEqualTo("clerk");
        assertThat(me.json().at("/actor/role").asString()).isEqualTo("FILING_CLERK");
        assertThat(me.json().at("/actor/jurisdiction").asString()).isEqualTo("220102000000");
        assertThat(me.json().at("/actor/client").asString()).isEqualTo("test");
        assertThat(me.json().at("/operations").propertyNames())
                .contains("ACCEPT_FILING", "READ_SELF")
                .doesNotContain("READ_AUDIT");
        assertThat(me.json().at("/operations/ACCEPT_FILING").valueStream().map(relation -> relation.asString()))
                .containsExactly("OWN", "DESCENDANT");
    }

    @Test
    void areNotBelievedFromAnotherIssuer() {
        refused(changed(token -> token.issuer("https://elsewhere.example")), "iss");
        refused(changed(token -> token.claims(claims -> claims.remove("iss"))), "iss");
    }

    @Test
    void areNotBelievedForAnotherAudience() {
        refused(changed(token -> token.audience(List.of("another"))), "aud");
        refused(changed(token -> token.claims(claims -> claims.remove("aud"))), "aud");
        assertThat(changed(token -> token.audience(List.of("another", "hemu"))).status())
                .isEqualTo(200);
    }

    @Test
    void holdForAMinuteLongerAndAMinuteEarlierThanTheySay() {
        assertThat(changed(token -> token.issuedAt(now.minusSeconds(99)).expiresAt(now.minusSeconds(30)))
                        .status())
                .isEqualTo(200);
        refused(changed(token -> token.issuedAt(now.minusSeconds(99)).expiresAt(now.minusSeconds(61))), "expired");
        refused(changed(token -> token.claims(claims -> claims.remove("exp"))), "exp");
        assertThat(changed(token -> token.notBefore(now.plusSeconds(50))).status())
                .isEqualTo(200);
        refused(changed(token -> token.notBefore(now.plusSeconds(600))), "before");
    }

    @Test
    void areNotBelievedUnderAnotherKeyAlgorithmOrNone() throws JOSEException {
        ECKey own = (ECKey) hemu.tokens().key();
        JWKSource<com.nimbusds.jose.proc.SecurityContext> forged = new ImmutableJWKSet<>(
                new JWKSet(new ECKeyGenerator(Curve.P_256).keyID(own.getKeyID()).generate()));
        refused(me(new TestTokens(forged, hemu.address()).of(CLERK)), "signature");
        TestTokens another = new TestTokens(
                new ImmutableJWKSet<>(new JWKSet(
                        new RSAKeyGenerator(2048).keyID(own.getKeyID()).generate())),
                hemu.address());
        refused(me(another.of(CLERK)), "algorithm");
        refused(me(another.with(CLERK, SignatureAlgorithm.RS512, _ -> {})), "algorithm");
        String[] parts = hemu.tokens().of(CLERK).split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        refused(me(none + "." + parts[1] + "."), "algorithm");
        refused(me(parts[0] + "." + parts[1] + "." + parts[2].substring(4) + "AAAA"), "signature");
    }

    @Test
    void areNotBelievedWhenTheyDescribeNobody() {
        refused(changed(token -> token.claim("hemu_role", "SYSTEM")), "hemu_role");
        refused(changed(token -> token.claim("hemu_role", "KING")), "hemu_role");
        refused(changed(token -> token.claim("hemu_role", "EMPLOYER_AGENT")), "hemu_employer");
        refused(changed(token -> token.claim("hemu_jurisdiction", "22")), "hemu_jurisdiction");
    }

    @Test
    void areQuotedNowhere() {
        String rest = hemu.tokens().of(CLERK).substring(hemu.tokens().of(CLERK).indexOf('.'));
        for (String head : List.of("{\"alg\":\"PLANTED\"}", "{PLANTED", "{\"alg\":\"RS256\",\"crit\":[\"PLANTED\"]}")) {
            String encoded =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes(StandardCharsets.UTF_8));
            for (String token : List.of(encoded + rest, encoded, encoded + ".PLANTED.PLANTED")) {
                Answer answer = me(token);
                assertThat(answer.status()).isEqualTo(401);
                assertThat(answer.response().body()).doesNotContain("PLANTED");
            }
        }
        refused(changed(token -> token.claim("hemu_role", "PLANTED")), "hemu_role");
        assertThat(changed(token -> token.claim("hemu_role", "PLANTED").issuer("https://PLANTED"))
                        .response()
                        .body())
                .doesNotContain("PLANTED");
    }

    @Test
    void areTakenFromTheHeaderOnly() {
        assertThat(hemu.unidentified("/api/v1/me?access_token=" + hemu.tokens().of(CLERK))
                        .status())
                .isEqualTo(401);
        Answer nobody = hemu.unidentified("/api/v1/me");
        assertThat(nobody.json().path("type").asString()).isEqualTo("urn:hemu:problem:actor-required");
        assertThat(nobody.response().headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(nobody.response().headers().firstValue("Set-Cookie")).isEmpty();
    }
}

package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/** Whoever begins to sign in is known again when they come back, for a while, and in the browser that they began with. */
class SignInsUnderWayTest {
    private static final Instant BEGIN = Instant.parse("2019-06-03T08:00:00Z");

    private Instant now = BEGIN;
    private final SignInsUnderWay signIns = new SignInsUnderWay(new Steered(), true);

    private final class Steered extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    private static OAuth2AuthorizationRequest request(String state) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://id.example/authorize")
                .clientId("hemu-pages")
                .state(state)
                .build();
    }

    private Cookie begun(String state) {
        return begun(request(state));
    }

    private Cookie begun(OAuth2AuthorizationRequest begins) {
        return begun(signIns, begins);
    }

    private static Cookie begun(SignInsUnderWay there, OAuth2AuthorizationRequest begins) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        there.saveAuthorizationRequest(begins, new MockHttpServletRequest(), response);
        return Objects.requireNonNull(response.getCookie(SignInsUnderWay.COOKIE));
    }

    private static MockHttpServletRequest comingBack(String state, Cookie... cookies) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", PagesClient.RETURN);
        request.setParameter("state", state);
        request.setCookies(cookies);
        return request;
    }

    @Test
    void areKnownOnceInTheSameBrowser() {
        Cookie cookie = begun("a");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(signIns.loadAuthorizationRequest(comingBack("a"))).isNull();
        assertThat(signIns.loadAuthorizationRequest(comingBack("b", cookie))).isNull();
        assertThat(signIns.removeAuthorizationRequest(comingBack("a", cookie), new MockHttpServletResponse()))
                .isNotNull();
        assertThat(signIns.removeAuthorizationRequest(comingBack("a", cookie), new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void areForgottenAfterAWhile() {
        Cookie cookie = begun("a");
        now = BEGIN.plus(Duration.ofMinutes(10));
        assertThat(signIns.loadAuthorizationRequest(comingBack("a", cookie))).isNotNull();
        now = now.plusSeconds(1);
        assertThat(signIns.loadAuthorizationRequest(comingBack("a", cookie))).isNull();
    }

    @Test
    void areNotForgottenHoweverManyStrangersBegin() {
        Cookie mine = begun("mine");
        for (int i = 0; i <= SignInsUnderWay.OVER_KNOWN; i++) {
            String state = "stranger-" + i;
            signIns.removeAuthorizationRequest(comingBack(state, begun(state)), new MockHttpServletResponse());
        }
        assertThat(signIns.removeAuthorizationRequest(comingBack("mine", mine), new MockHttpServletResponse()))
                .isNotNull();
    }

    @Test
    void areKeptByTheBrowserWhole() {
        OAuth2AuthorizationRequest begins = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://id.example/authorize")
                .clientId("hemu-pages")
                .redirectUri("https://hemu.example" + PagesClient.RETURN)
                .scopes(Set.of("openid", "profile"))
                .state("a")
                .attributes(all -> {
                    all.put(OAuth2ParameterNames.REGISTRATION_ID, PagesClient.NAME);
                    all.put(PkceParameterNames.CODE_VERIFIER, "verifier");
                    all.put(OidcParameterNames.NONCE, "nonce");
                })
                .build();

        OAuth2AuthorizationRequest back =
                Objects.requireNonNull(signIns.loadAuthorizationRequest(comingBack("a", begun(begins))));

        assertThat(back.getRedirectUri()).isEqualTo(begins.getRedirectUri());
        assertThat(back.getScopes()).isEqualTo(begins.getScopes());
        assertThat(back.getAttributes()).isEqualTo(begins.getAttributes());
    }

    @Test
    void tellTheBrowserNothing() {
        Cookie cookie = begun("a");
        assertThat(new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.ISO_8859_1))
                .doesNotContain("hemu-pages", "id.example");
    }

    @Test
    void areNobodysThatWeHaveNotSealed() {
        String sealed = begun("a").getValue();
        String changed = (sealed.startsWith("A") ? "B" : "A") + sealed.substring(1);
        Cookie elsewhere = begun(new SignInsUnderWay(new Steered(), true), request("a"));
        for (String value : List.of("", "a", "!", sealed.substring(0, 8), changed, elsewhere.getValue())) {
            assertThat(signIns.loadAuthorizationRequest(comingBack("a", new Cookie(SignInsUnderWay.COOKIE, value))))
                    .as(value)
                    .isNull();
        }
    }
}

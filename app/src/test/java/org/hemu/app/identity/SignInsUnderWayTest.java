package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

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

    private Cookie begun(String state) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        signIns.saveAuthorizationRequest(
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("https://id.example/authorize")
                        .clientId("hemu-pages")
                        .state(state)
                        .build(),
                new MockHttpServletRequest(),
                response);
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
        assertThat(signIns.size()).isZero();
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
    void areForgottenOldestFirstWhenStrangersBeginVeryMany() {
        Cookie first = begun("first");
        Cookie second = begun("second");
        for (int i = 0; i < SignInsUnderWay.MOST - 1; i++) {
            begun("stranger");
        }
        assertThat(signIns.size()).isEqualTo(SignInsUnderWay.MOST);
        assertThat(signIns.loadAuthorizationRequest(comingBack("first", first))).isNull();
        assertThat(signIns.loadAuthorizationRequest(comingBack("second", second)))
                .isNotNull();
    }
}

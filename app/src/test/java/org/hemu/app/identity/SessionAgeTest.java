package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hemu.app.http.LimitSettings;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** A session ends with its age, however busy it is. */
class SessionAgeTest {
    private static final LimitSettings SETTINGS =
            new LimitSettings(1, 20, Duration.ofSeconds(30), Duration.ofHours(8), 8);

    private final MockHttpSession session = new MockHttpSession();

    private boolean endsAfter(Duration age) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/me");
        request.setSession(session);
        Instant now = Instant.ofEpochMilli(session.getCreationTime()).plus(age);
        new SessionAge(SETTINGS, Clock.fixed(now, ZoneOffset.UTC))
                .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        return session.isInvalid();
    }

    @Test
    void sessionEndsAtItsAge() throws Exception {
        assertThat(endsAfter(Duration.ofHours(8).minusMillis(1))).isFalse();
        assertThat(endsAfter(Duration.ofHours(8))).isTrue();
    }

    @Test
    void whoHasNoneIsLeftAlone() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/me");
        MockFilterChain chain = new MockFilterChain();
        new SessionAge(SETTINGS, Clock.systemUTC()).doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isSameAs(request);
        assertThat(request.getSession(false)).isNull();
    }
}

package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The limits of a body hold in whatever way it is read, and once for the whole request. */
class BodyLimitTest {

    private static HttpServletRequest limited(Duration time, byte[] body) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/employers") {
            @Override
            public long getContentLengthLong() {
                return -1;
            }
        };
        request.setContent(body);
        MockFilterChain chain = new MockFilterChain();
        LimitSettings settings = new LimitSettings(1, 20, time, Duration.ofHours(8), 8);
        new BodyLimit(settings).doFilter(request, new MockHttpServletResponse(), chain);
        return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
    }

    @Test
    void bodyMayHaveItsSizeAndNotAByteMore() throws Exception {
        byte[] most = new byte[BodyLimit.BYTES];
        assertThat(limited(Duration.ofMinutes(1), most).getInputStream().readAllBytes())
                .hasSize(BodyLimit.BYTES);
        HttpServletRequest longer = limited(Duration.ofMinutes(1), new byte[BodyLimit.BYTES + 1]);
        assertThatThrownBy(() -> longer.getInputStream().readAllBytes()).isInstanceOf(BodyLimit.BodyTooLong.class);
    }

    @Test
    void textIsLimitedAsWell() throws Exception {
        HttpServletRequest longer = limited(Duration.ofMinutes(1), new byte[BodyLimit.BYTES + 1]);
        assertThatThrownBy(() -> longer.getReader().readAllAsString()).isInstanceOf(BodyLimit.BodyTooLong.class);
        HttpServletRequest late = limited(Duration.ZERO, new byte[10]);
        assertThatThrownBy(() -> late.getReader().readAllAsString()).isInstanceOf(BodyLimit.BodyTooSlow.class);
        HttpServletRequest good = limited(Duration.ofMinutes(1), "和顺".getBytes(StandardCharsets.UTF_8));
        assertThat(good.getReader().readAllAsString()).isEqualTo("和顺");
    }

    @Test
    void askingForTheBodyAgainGivesItNoMoreTimeNorBytes() throws Exception {
        HttpServletRequest request = limited(Duration.ofMinutes(1), new byte[BodyLimit.BYTES + 1]);
        assertThat(request.getInputStream().readNBytes(10)).hasSize(10);
        assertThat(request.getInputStream()).isSameAs(request.getInputStream());
        assertThatThrownBy(() -> request.getInputStream().readAllBytes()).isInstanceOf(BodyLimit.BodyTooLong.class);
    }
}

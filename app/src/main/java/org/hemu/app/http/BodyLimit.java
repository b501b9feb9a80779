package org.hemu.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses request bodies over {@value #BYTES} bytes, whether or not their length is announced, and such as never come. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class BodyLimit extends OncePerRequestFilter {
    static final int BYTES = 1_048_576;

    private final Duration time;

    BodyLimit(LimitSettings settings) {
        this.time = settings.bodyTime();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request, time), response);
    }

    /** More bytes came than a body may have. */
    static final class BodyTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The body did not arrive in time. */
    static final class BodyTooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Whoever asks for the body again goes on with the same one, and its time with it. */
    private static final class Limited extends HttpServletRequestWrapper {
        private final Duration time;
        private @Nullable ServletInputStream body;
        private @Nullable BufferedReader text;

        Limited(HttpServletRequest request, Duration time) {
            super(request);
            this.time = time;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            ServletInputStream known = body;
            if (known != null) {
                return known;
            }
            if (getContentLengthLong() > BYTES) {
                throw new BodyTooLong();
            }
            ServletInputStream limited = new Counting(super.getInputStream(), System.nanoTime() + time.toNanos());
            body = limited;
            return limited;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            BufferedReader known = text;
            if (known == null) {
                known = new BufferedReader(new InputStreamReader(getInputStream(), charset(getCharacterEncoding())));
                text = known;
            }
            return known;
        }
    }

    private static Charset charset(@Nullable String name) throws UnsupportedEncodingException {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    private static final class Counting extends ServletInputStream {
        private final ServletInputStream body;
        private final long deadline;
        private long read;

        Counting(ServletInputStream body, long deadline) {
            this.body = body;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = body.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > BYTES) {
                throw new BodyTooLong();
            }
            if (more > 0 && System.nanoTime() > deadline) {
                throw new BodyTooSlow();
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

package org.hemu.app.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.hemu.api.authority.Acting;
import org.hemu.api.authority.Needs;
import org.hemu.api.authority.Operation;
import org.hemu.app.Activity;
import org.hemu.app.ActivitySource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * What goes on right now, as server-sent events: one at once, then one whenever something has changed. A stream ends when
 * asynchronous requests do; a browser comes again by itself.
 */
@RestController
final class LiveResource {
    /** Streams that may be open at the same time. */
    static final int MOST = 500;

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** A stream whose reader has left is noticed with the next heartbeat at the latest. */
    static final Duration RETRY = HEARTBEAT;

    private static final Logger LOG = LoggerFactory.getLogger(LiveResource.class);

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private final Semaphore free = new Semaphore(MOST);
    private final ConcurrentMap<Sender, Integer> byReader = new ConcurrentHashMap<>();
    private final ActivitySource activity;
    private final int mostOfOne;

    LiveResource(ActivitySource activity, LimitSettings limits) {
        this.activity = activity;
        this.mostOfOne = limits.streamsPerReader();
    }

    /** As many streams are open as may be. */
    static final class TooManyStreams extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** As many streams are open as one reader may have. */
    static final class TooManyStreamsOfOne extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int most;

        TooManyStreamsOfOne(int most) {
            this.most = most;
        }

        int most() {
            return most;
        }
    }

    /** A request for the head alone is answered without a stream: nothing would ever end it before its time. */
    @Needs(Operation.READ_ACTIVITY)
    @GetMapping(path = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable
    SseEmitter live(HttpMethod method, HttpServletResponse response) {
        if (method.equals(HttpMethod.HEAD)) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            return null;
        }
        return opened(Sender.of(Acting.now()));
    }

    private SseEmitter opened(Sender reader) {
        if (!free.tryAcquire()) {
            throw new TooManyStreams();
        }
        if (byReader.merge(reader, 1, Integer::sum) > mostOfOne) {
            closed(reader);
            throw new TooManyStreamsOfOne(mostOfOne);
        }
        SseEmitter emitter = new SseEmitter();
        open.add(emitter);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onError(_ -> open.remove(emitter));
        emitter.onTimeout(() -> end(emitter));
        Thread.ofVirtual().name("live").start(() -> send(emitter, reader));
        return emitter;
    }

    private void closed(Sender reader) {
        byReader.computeIfPresent(reader, (_, streams) -> streams == 1 ? null : streams - 1);
        free.release();
    }

    /** How many streams are open. */
    int open() {
        return MOST - free.availablePermits();
    }

    private void send(SseEmitter emitter, Sender reader) {
        try {
            Activity shown = null;
            long silent = 0;
            while (open.contains(emitter)) {
                Activity now = activity.get();
                if (!now.equals(shown)) {
                    emitter.send(SseEmitter.event().name("log").data(now, MediaType.APPLICATION_JSON));
                    shown = now;
                    silent = 0;
                } else if (silent >= HEARTBEAT.toSeconds()) {
                    emitter.send(SseEmitter.event().comment("still here"));
                    silent = 0;
                }
                Thread.sleep(PACE);
                silent += PACE.toSeconds();
            }
        } catch (IOException gone) {
            // The container ends the stream of a reader who has left.
            open.remove(emitter);
            LOG.debug("a live stream ends: {}", gone.getMessage());
        } catch (RuntimeException unanswered) {
            // The stores do not answer now; a browser comes again by itself.
            LOG.debug("a live stream ends: {}", unanswered.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closed(reader);
            end(emitter);
        }
    }

    /** Once: whoever takes it from those that are open ends it, be it the container itself. */
    private void end(SseEmitter emitter) {
        if (open.remove(emitter)) {
            emitter.complete();
        }
    }

    /** Readers would hold up the stop of the service until they leave by themselves. */
    @EventListener
    void closing(ContextClosedEvent closed) {
        List.copyOf(open).forEach(this::end);
    }
}

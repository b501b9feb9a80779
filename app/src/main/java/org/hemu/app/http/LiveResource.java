package org.hemu.app.http;

import java.io.IOException;
import java.time.Duration;
import org.hemu.app.Activity;
import org.hemu.app.ActivitySource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What goes on right now, as server-sent events: one at once, then one whenever something has changed. */
@RestController
final class LiveResource {
    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final ActivitySource activity;

    LiveResource(ActivitySource activity) {
        this.activity = activity;
    }

    @GetMapping(path = "/api/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live() {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        Thread.ofVirtual().name("live").start(() -> send(emitter));
        return emitter;
    }

    private void send(SseEmitter emitter) {
        try {
            Activity shown = null;
            long silent = 0;
            while (!Thread.currentThread().isInterrupted()) {
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
        } catch (IOException | IllegalStateException gone) {
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }
}

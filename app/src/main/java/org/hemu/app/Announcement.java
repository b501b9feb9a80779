package org.hemu.app;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where to look, once the service is open. */
@Component
class Announcement {
    private final DataDirectory directory;

    Announcement(DataDirectory directory) {
        this.directory = directory;
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        System.out.printf(
                Locale.ROOT,
                "Hemu 和睦 is open after %.1f s: http://localhost:%d  (API /api/v1, documented at /openapi; data in %s)%n",
                seconds,
                event.getWebServer().getPort(),
                directory.path());
    }
}

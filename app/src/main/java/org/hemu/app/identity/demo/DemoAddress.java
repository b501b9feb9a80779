package org.hemu.app.identity.demo;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/** Where the demonstration is, which is known once its port is open. */
final class DemoAddress {
    static final String HOST = "localhost";

    private volatile String address = "";

    @EventListener
    void opened(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        address = "http://" + HOST + ":" + event.getWebServer().getPort();
    }

    /**
     * The address without a path; it is the issuer of the demonstration's tokens too.
     *
     * @throws IllegalStateException before the port is open
     */
    String get() {
        if (address.isEmpty()) {
            throw new IllegalStateException("the port is not open yet");
        }
        return address;
    }
}

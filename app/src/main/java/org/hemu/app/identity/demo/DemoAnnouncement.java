package org.hemu.app.identity.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says who one can be, once the service is open. */
@Component
@Profile("demo")
class DemoAnnouncement {

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void opened(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() != null) {
            return;
        }
        System.out.printf(
                "Demonstration: sign in as %s; everybody's password is %s.%n"
                        + "A token: curl -u auditor:%2$s -d grant_type=client_credentials http://%s:%d/oauth2/token%n",
                Arrays.stream(DemoActor.values()).map(DemoActor::subject).collect(Collectors.joining(", ")),
                DemoActor.PASSWORD,
                DemoAddress.HOST,
                event.getWebServer().getPort());
    }
}

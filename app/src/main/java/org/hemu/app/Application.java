package org.hemu.app;

import org.hemu.app.http.LimitSettings;
import org.hemu.app.identity.IdentitySettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The assembled program. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableConfigurationProperties({HemuSettings.class, IdentitySettings.class, LimitSettings.class})
@ComponentScan("org.hemu.app")
@EnableScheduling
public class Application {

    /** Starts, or says in one sentence why not and exits with 1. */
    public static void start(String[] args) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        try {
            run(args);
        } catch (Throwable failure) {
            System.err.println("Hemu did not start: " + StartFailure.sentence(failure));
            System.exit(1);
        }
    }

    /** Starts inside the calling process; the caller closes the context. */
    public static ConfigurableApplicationContext run(String... args) {
        return SpringApplication.run(Application.class, args);
    }
}

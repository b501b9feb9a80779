package org.hemu.app.scenario;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and how the scenario is played.
 *
 * @param enabled only ever on for a log that is not meant to hold real filings
 * @param seed decides everything that happens
 * @param employers how many employers there are; a default play comes to some 210,000 events, more employers to more in
 *     proportion
 * @param concurrency how many commands are on their way at a time
 */
@ConfigurationProperties("hemu.scenario")
public record ScenarioSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("20100101") long seed,
        @DefaultValue("1500") int employers,
        @DefaultValue("48") int concurrency) {

    public ScenarioSettings {
        if (employers < 1 || employers > Scenario.MOST_EMPLOYERS) {
            throw new IllegalArgumentException("hemu.scenario.employers must be between 1 and "
                    + Scenario.MOST_EMPLOYERS + ", not " + employers);
        }
        if (concurrency < 1) {
            throw new IllegalArgumentException("hemu.scenario.concurrency must be at least 1, not " + concurrency);
        }
    }
}

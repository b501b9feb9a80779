package org.hemu.app.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the service one client may take.
 *
 * @param requestsPerMinute of one person or program through one client
 * @param bodyTime in which the whole body of a request must have arrived
 */
@ConfigurationProperties("hemu.limits")
public record LimitSettings(
        @DefaultValue("1200") int requestsPerMinute,
        @DefaultValue("30s") Duration bodyTime) {}

package org.hemu.app.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the service one client may take.
 *
 * @param requestsPerMinute of one person or program through one client
 * @param searchesPerHour for a person by a document, of one person or program
 * @param bodyTime in which the whole body of a request must have arrived
 * @param sessionAge at which a reader has to sign in again, whatever they do
 * @param streamsPerReader live streams that one person or program may have open through one client
 */
@ConfigurationProperties("hemu.limits")
public record LimitSettings(
        @DefaultValue("1200") int requestsPerMinute,
        @DefaultValue("20") int searchesPerHour,
        @DefaultValue("30s") Duration bodyTime,
        @DefaultValue("8h") Duration sessionAge,
        @DefaultValue("8") int streamsPerReader) {}

package org.hemu.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.axon.HemuEventStorageEngine;
import org.hemu.eventstore.axon.SnapshotCodec;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.eventstore.jdbc.EventLogs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock, the data directory and the log. */
@Configuration(proxyBeanMethods = false)
class Stores {

    @Bean
    Clock clock() {
        return SystemClock.clock();
    }

    @Bean
    DataDirectory dataDirectory(HemuSettings settings) {
        return DataDirectory.prepare(settings.dataDirectory());
    }

    /** Who this process is among those that share the stores. */
    @Bean
    ProcessName processName() {
        return new ProcessName(ManagementFactory.getRuntimeMXBean().getName() + " " + UUID.randomUUID());
    }

    /** @param value unique */
    record ProcessName(String value) {}

    @Bean(destroyMethod = "close")
    EventLog eventLog(HemuSettings settings, DataDirectory directory, Clock clock) {
        HemuSettings.Log log = settings.log();
        if (log.embedded()) {
            Path file = directory.sub("log").resolve("events.sqlite");
            return EventLogs.sqlite(file, clock);
        }
        return EventLogs.postgresql(log.url(), log.user(), log.password(), clock);
    }

    @Bean
    EventCodec eventCodec() {
        return EventCodec.ofHemu();
    }

    @Bean
    Function<StoredEvent, Recorded> decode(EventCodec codec) {
        return codec::decode;
    }

    @Bean
    HemuEventStorageEngine eventStorageEngine(
            EventLog log, EventCodec codec, ObjectProvider<SnapshotCodec<?, ?>> snapshots, Clock clock) {
        return new HemuEventStorageEngine(log, codec, snapshots.stream().toList(), clock);
    }

    @Bean
    JsonFactoryBuilderCustomizer hemuJsonLimits() {
        return HemuJson::limit;
    }

    @Bean
    JsonMapperBuilderCustomizer hemuJson() {
        return HemuJson::configure;
    }
}

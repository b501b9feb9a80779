package org.hemu.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.hemu.api.shared.Command;
import org.hemu.command.dispatch.AppendedInThisThread;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.employment.EmployerAggregate;
import org.hemu.command.employment.RelationshipAggregate;
import org.hemu.command.employment.TransferHandler;
import org.hemu.command.jurisdiction.JurisdictionAggregate;
import org.hemu.command.jurisdiction.ReparentingHandler;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Assembles the command side. Axon is configured by hand: its Spring Boot configuration of this version starts without an
 * event store on Spring Boot 4 and says nothing.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {
    @Bean
    LogSurroundings logSurroundings(EventLog log, Function<StoredEvent, Recorded> decode) {
        return new LogSurroundings(log, decode);
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    Configuration axon(EventStorageEngine engine, LogSurroundings surroundings) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(c -> engine)
                .configureCorrelationDataProviders(c -> List.of(CommandSide::carriedToEvents))
                .registerComponent(LogSurroundings.class, c -> surroundings)
                .configureAggregate(aggregate(JurisdictionAggregate.class))
                .configureAggregate(aggregate(EmployerAggregate.class))
                .configureAggregate(aggregate(RelationshipAggregate.class))
                .registerCommandHandler(
                        c -> new ReparentingHandler(c.repository(JurisdictionAggregate.class), surroundings))
                .registerCommandHandler(
                        c -> new TransferHandler(c.repository(RelationshipAggregate.class), surroundings));
        Configuration configuration = configurer.buildConfiguration();
        configuration.commandBus().registerHandlerInterceptor(new AppendedInThisThread());
        return configuration;
    }

    @Bean
    Commands commands(Configuration axon) {
        return new Commands(axon.commandBus());
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> shell) {
        return AggregateConfigurer.defaultConfiguration(shell)
                .configureCommandTargetResolver(c -> message ->
                        new VersionedAggregateIdentifier((Object) ((Command) message.getPayload()).aggregateId(), null))
                .configureCache(c -> new WeakReferenceCache());
    }

    private static Map<String, ?> carriedToEvents(Message<?> message) {
        return ProvenanceMetadata.carriedToEvents(message.getMetaData());
    }
}

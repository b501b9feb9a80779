package org.hemu.command;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.hemu.api.casework.CasesDue;
import org.hemu.api.casework.FindCasesDue;
import org.hemu.api.shared.Command;
import org.hemu.command.calendar.CalendarAggregate;
import org.hemu.command.casework.CasesDueHandler;
import org.hemu.command.casework.ClockAuthority;
import org.hemu.command.casework.DeadlineSweeper;
import org.hemu.command.dispatch.AppendedInThisThread;
import org.hemu.command.dispatch.AuthorityCheck;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.FreshAggregates;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Sealing;
import org.hemu.command.dispatch.SnapshotThread;
import org.hemu.command.dispatch.Subjects;
import org.hemu.command.employment.CorrectionHandler;
import org.hemu.command.employment.EmployerAggregate;
import org.hemu.command.employment.EmployerSnapshots;
import org.hemu.command.employment.OrganizationCodeHandler;
import org.hemu.command.employment.RelationshipAggregate;
import org.hemu.command.employment.TransferHandler;
import org.hemu.command.inspection.InspectionBodyAggregate;
import org.hemu.command.inspection.InspectionCaseAggregate;
import org.hemu.command.jurisdiction.JurisdictionAggregate;
import org.hemu.command.jurisdiction.ReparentingHandler;
import org.hemu.command.mediation.MediationBodyAggregate;
import org.hemu.command.mediation.MediationCaseAggregate;
import org.hemu.command.person.Disclosures;
import org.hemu.command.person.Erasures;
import org.hemu.command.person.SubjectAggregate;
import org.hemu.command.petition.PetitionAggregate;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.Recorded;
import org.hemu.eventstore.StoredEvent;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.hemu.eventstore.axon.SnapshotCodec;
import org.hemu.eventstore.sealing.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * Assembles the command side. Axon is configured by hand: its Spring Boot configuration of this version starts without an
 * event store on Spring Boot 4 and says nothing.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {
    /** The longest load then costs about what recording one event costs. */
    static final int EVENTS_BETWEEN_SNAPSHOTS = 100;

    @Bean
    LogSurroundings logSurroundings(
            EventLog log, Function<StoredEvent, Recorded> decode, Vault vault, Subjects subjects) {
        return new LogSurroundings(log, decode, EmployerSnapshots.STATES, new Sealing(vault, subjects));
    }

    @Bean(initMethod = "resume")
    Erasures erasures(EventLog log, Function<StoredEvent, Recorded> decode, Vault vault) {
        return new Erasures(log, decode, vault);
    }

    @Bean
    Disclosures disclosures(
            EventLog log, Function<StoredEvent, Recorded> decode, LogSurroundings surroundings, Clock clock) {
        return new Disclosures(log, decode, surroundings, clock);
    }

    @Bean
    SnapshotCodec<EmployerAggregate, ?> employerSnapshots() {
        return EmployerSnapshots.CODEC;
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    Configuration axon(EventStorageEngine engine, EventLog log, LogSurroundings surroundings, Erasures erasures) {
        SnapshotThread snapshots = new SnapshotThread();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(c -> engine)
                .configureCorrelationDataProviders(c -> List.of(CommandSide::carriedToEvents))
                .configureSnapshotter(c -> snapshotterOfEmployers(c, snapshots))
                .registerComponent(LogSurroundings.class, c -> surroundings)
                .registerComponent(Erasures.class, c -> erasures)
                .configureAggregate(aggregate(CalendarAggregate.class, log))
                .configureAggregate(aggregate(JurisdictionAggregate.class, log))
                .configureAggregate(aggregate(EmployerAggregate.class, log)
                        .configureSnapshotTrigger(c ->
                                new EventCountSnapshotTriggerDefinition(c.snapshotter(), EVENTS_BETWEEN_SNAPSHOTS)))
                .configureAggregate(aggregate(RelationshipAggregate.class, log))
                .configureAggregate(aggregate(SubjectAggregate.class, log))
                .configureAggregate(aggregate(MediationBodyAggregate.class, log))
                .configureAggregate(aggregate(MediationCaseAggregate.class, log))
                .configureAggregate(aggregate(PetitionAggregate.class, log))
                .configureAggregate(aggregate(InspectionBodyAggregate.class, log))
                .configureAggregate(aggregate(InspectionCaseAggregate.class, log))
                .registerCommandHandler(
                        c -> new ReparentingHandler(c.repository(JurisdictionAggregate.class), surroundings))
                .registerCommandHandler(
                        c -> new OrganizationCodeHandler(c.repository(EmployerAggregate.class), surroundings))
                .registerCommandHandler(c -> new CorrectionHandler(
                        c.repository(EmployerAggregate.class), c.repository(RelationshipAggregate.class), surroundings))
                .registerCommandHandler(
                        c -> new TransferHandler(c.repository(RelationshipAggregate.class), surroundings));
        configurer.onShutdown(Phase.EXTERNAL_CONNECTIONS, snapshots::close);
        Configuration configuration = configurer.buildConfiguration();
        configuration.commandBus().registerHandlerInterceptor(new AppendedInThisThread());
        configuration.commandBus().registerHandlerInterceptor(new AuthorityCheck(surroundings));
        return configuration;
    }

    @Bean
    Commands commands(Configuration axon) {
        return new Commands(axon.commandBus());
    }

    @Bean(destroyMethod = "close")
    CasesDueHandler casesDueHandler(Configuration axon, Function<FindCasesDue, CasesDue> due) {
        return new CasesDueHandler(axon.queryBus(), due);
    }

    @Bean
    DeadlineSweeper deadlineSweeper(
            Configuration axon,
            Commands commands,
            EventLog log,
            Function<StoredEvent, Recorded> decode,
            LogSurroundings surroundings,
            Clock clock) {
        return new DeadlineSweeper(axon.queryGateway(), commands, new ClockAuthority(log, decode, surroundings), clock);
    }

    private static <A> AggregateConfigurer<A> aggregate(Class<A> shell, EventLog log) {
        return AggregateConfigurer.defaultConfiguration(shell)
                .configureCommandTargetResolver(c -> message ->
                        new VersionedAggregateIdentifier((Object) ((Command) message.getPayload()).aggregateId(), null))
                .configureCache(c -> new FreshAggregates(log));
    }

    private static Snapshotter snapshotterOfEmployers(Configuration axon, SnapshotThread thread) {
        return AggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .repositoryProvider(axon::repository)
                .aggregateFactories(axon.aggregateFactory(EmployerAggregate.class))
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(EmployerAggregate.class))
                .executor(thread)
                .build();
    }

    private static Map<String, ?> carriedToEvents(Message<?> message) {
        return ProvenanceMetadata.carriedToEvents(message.getMetaData());
    }
}

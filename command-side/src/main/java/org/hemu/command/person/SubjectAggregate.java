package org.hemu.command.person;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.person.SubjectCommand;
import org.hemu.api.person.SubjectEvent;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.person.Subject;
import org.hemu.domain.person.SubjectCircumstances;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Subject}. */
@AggregateRoot(type = "subject")
public class SubjectAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private Subject state = Subject.INITIAL;

    @CommandHandler(commandName = CommandNames.SUBJECT)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            SubjectCommand command,
            LogSurroundings log,
            Erasures erasures,
            MetaData metadata,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        ExpectedVersion.check(command.aggregateId(), expectedVersion);
        Surroundings surroundings = log.on(today);
        SubjectCircumstances circumstances = new SubjectCircumstances(
                today,
                ProvenanceMetadata.provenance(metadata).actor(),
                surroundings.keyOf(command.subject()),
                surroundings.relationshipsWith(command.subject()),
                surroundings.employersWith(command.subject()));
        Decisions.apply(Subject.decide(command, state, circumstances), surroundings);
        SubjectEvent.SubjectErased erased = state.erased();
        if (erased != null) {
            CurrentUnitOfWork.get().afterCommit(_ -> erasures.follow(erased));
        }
    }

    @EventSourcingHandler
    void evolve(SubjectEvent event) {
        id = event.aggregateId();
        state = Subject.evolve(state, event);
    }
}

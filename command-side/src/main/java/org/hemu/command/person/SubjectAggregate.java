package org.hemu.command.person;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
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
import org.hemu.api.person.SubjectCommand.ConfirmErasure;
import org.hemu.api.person.SubjectCommand.DisclosePersonalData;
import org.hemu.api.person.SubjectCommand.LiftRestriction;
import org.hemu.api.person.SubjectCommand.ProposeErasure;
import org.hemu.api.person.SubjectCommand.RestrictProcessing;
import org.hemu.api.person.SubjectCommand.WithdrawErasure;
import org.hemu.api.person.SubjectEvent;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.person.HeldRecord;
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
        Surroundings surroundings = log.on(today);
        Actor actor = ProvenanceMetadata.provenance(metadata).actor();
        Decisions.apply(
                Subject.decide(command, state, circumstances(command, actor, surroundings, log)),
                new ExpectedVersion(command.aggregateId(), expectedVersion),
                surroundings);
        SubjectEvent.SubjectErased erased = state.erased();
        if (erased != null) {
            CurrentUnitOfWork.get().afterCommit(_ -> erasures.follow(erased));
        }
    }

    /** What the command needs to know, and no more, for all of it is compared when the events are recorded. */
    private SubjectCircumstances circumstances(
            SubjectCommand command, Actor actor, Surroundings now, LogSurroundings log) {
        SubjectId subject = command.subject();
        return switch (command) {
            case ProposeErasure _, ConfirmErasure _, RestrictProcessing _ ->
                new SubjectCircumstances(
                        now.today(),
                        actor,
                        now.keyOf(subject),
                        now.relationshipsWith(subject),
                        now.employersWith(subject),
                        now.recordsInNeedOf(subject),
                        null,
                        null);
            case DisclosePersonalData c ->
                knowing(
                        actor,
                        now,
                        OptionalLong.empty(),
                        null,
                        now.record(c.record(), subject).orElse(null));
            case WithdrawErasure _ ->
                knowing(actor, now, now.keyOf(subject), proposalHandledBy(log, now.today()), null);
            case LiftRestriction _ -> knowing(actor, now, now.keyOf(subject), null, null);
        };
    }

    private @Nullable JurisdictionCode proposalHandledBy(LogSurroundings log, LocalDate today) {
        SubjectEvent.ErasureProposed proposed = state.proposed();
        return proposed == null ? null : log.accountableFor(proposed.jurisdiction(), today);
    }

    private static SubjectCircumstances knowing(
            Actor actor,
            Surroundings now,
            OptionalLong key,
            @Nullable JurisdictionCode proposalHandledBy,
            @Nullable HeldRecord record) {
        return new SubjectCircumstances(
                now.today(), actor, key, List.of(), List.of(), List.of(), proposalHandledBy, record);
    }

    @EventSourcingHandler
    void evolve(SubjectEvent event) {
        id = event.aggregateId();
        state = Subject.evolve(state, event);
    }
}

package org.hemu.command.employment;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.person.CorrectionCommand.CorrectWorker;
import org.hemu.api.person.PersonalData;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.Following;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.PersonCorrections;
import org.hemu.domain.employment.RefusedTakeOver;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.employment.RelationshipCircumstances;
import org.hemu.domain.shared.Decision;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Relationship}. */
@AggregateRoot(type = "relationship")
public class RelationshipAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private Relationship state = Relationship.INITIAL;

    @CommandHandler(commandName = CommandNames.RELATIONSHIP)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            RelationshipCommand command,
            LogSurroundings log,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        decide(command, new ExpectedVersion(command.aggregateId(), expectedVersion), log.on(today));
    }

    void decide(RelationshipCommand command, ExpectedVersion expected, Surroundings surroundings) {
        Decisions.apply(decision(command, surroundings), expected, surroundings);
    }

    /**
     * Decides what a command about another relationship means for this one.
     *
     * @param from the other one
     */
    void follow(RelationshipCommand asked, RelationshipCommand following, String from, Surroundings surroundings) {
        Decisions.apply(
                RefusedTakeOver.toldOf(asked, decision(following, surroundings)),
                surroundings,
                Following.of(TransferHandler.NAME, from, following));
    }

    void correct(CorrectWorker command, ExpectedVersion expected, Surroundings surroundings) {
        Employer employer = state.employerId().map(surroundings::employer).orElse(Employer.initial());
        Decisions.apply(
                PersonCorrections.ofWorker(
                        command, state, employer, CorrectionHandler.circumstances(command, surroundings)),
                expected,
                surroundings);
    }

    private Decision<RelationshipEvent> decision(RelationshipCommand command, Surroundings surroundings) {
        Employer employer = switch (command) {
            case RelationshipCommand.FileHire hire -> surroundings.employer(hire.employerId());
            default -> state.employerId().map(surroundings::employer).orElse(Employer.initial());
        };
        RelationshipCircumstances circumstances = new RelationshipCircumstances(
                surroundings.today(), employer, worker(command, surroundings), handingOver(command, surroundings));
        return Relationship.decide(command, state, circumstances);
    }

    /** Whom a command is about is looked at when a hire is corrected, for the age, and when somebody is handed over. */
    private @Nullable PersonalData worker(RelationshipCommand command, Surroundings surroundings) {
        return switch (command) {
            case RelationshipCommand.CorrectFiling c
            when c.content() instanceof FilingContent.Hire -> worker(surroundings);
            case RelationshipCommand.CorrectTakeOver _, RelationshipCommand.TransferRelationship _ ->
                worker(surroundings);
            default -> null;
        };
    }

    @Nullable
    PersonalData worker(Surroundings surroundings) {
        return state.pair().map(pair -> surroundings.opened(pair.person())).orElse(null);
    }

    private Relationship handingOver(RelationshipCommand command, Surroundings surroundings) {
        return command instanceof RelationshipCommand.AcceptFiling accept
                ? state.transferredFrom(accept.number())
                        .map(surroundings::relationship)
                        .orElse(Relationship.INITIAL)
                : Relationship.INITIAL;
    }

    @EventSourcingHandler
    void evolve(RelationshipEvent event) {
        id = event.aggregateId();
        state = Relationship.evolve(state, event);
    }

    Relationship state() {
        return state;
    }
}

package org.hemu.command.petition;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.casework.CaseId;
import org.hemu.api.petition.OversightCommand.EscalatePetition;
import org.hemu.api.petition.PetitionCommand;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.ReceptionCommand.DeclinePetition;
import org.hemu.api.petition.ReceptionCommand.ForwardPetition;
import org.hemu.api.petition.ReceptionCommand.RegisterPetition;
import org.hemu.api.petition.ReceptionCommand.RepeatPetition;
import org.hemu.api.petition.RecourseCommand.RequestReexamination;
import org.hemu.api.petition.RecourseCommand.RequestReview;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.command.mediation.OnRecord;
import org.hemu.domain.casework.CaseBefore;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.petition.Petition;
import org.hemu.domain.petition.PetitionCircumstances;
import org.hemu.domain.petition.PetitionFacts;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Petition}. */
@AggregateRoot(type = "petition")
public class PetitionAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private Petition state = Petition.initial();

    @CommandHandler(commandName = CommandNames.PETITION)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            PetitionCommand command,
            LogSurroundings log,
            MetaData metadata,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        Surroundings surroundings = log.on(today);
        Actor actor = ProvenanceMetadata.provenance(metadata).actor();
        Decisions.apply(
                Petition.decide(command, state, circumstances(command, actor, surroundings)),
                new ExpectedVersion(command.aggregateId(), expectedVersion),
                surroundings);
    }

    private static PetitionCircumstances circumstances(PetitionCommand command, Actor actor, Surroundings now) {
        return new PetitionCircumstances(
                now.today(), now.calendar(), actor, addressed(command, now), matterOfNamed(command, actor, now));
    }

    /** The unit that a command hands the petition to, or that receives it. */
    private static Jurisdiction addressed(PetitionCommand command, Surroundings now) {
        JurisdictionCode unit = switch (command) {
            case RegisterPetition c -> c.jurisdiction();
            case RepeatPetition c -> c.receivedBy();
            case ForwardPetition c -> c.to();
            case RequestReview c -> c.reviewer();
            case RequestReexamination c -> c.reviewer();
            case EscalatePetition c -> c.to();
            default -> null;
        };
        return unit == null ? Jurisdiction.initial() : OnRecord.unit(unit, now);
    }

    /** The matter that goes on with a petition of somebody whom it was about, or that is the same as that of another case. */
    private static @Nullable CaseId matterOfNamed(PetitionCommand command, Actor actor, Surroundings now) {
        return switch (command) {
            case RegisterPetition c
            when c.origin() != null && c.origin().caseId() != null ->
                now.caseBefore(c.origin().caseId(), actor)
                        .filter(before -> before.concerns(
                                PetitionFacts.NO_EMPLOYER, c.batch().subjects()))
                        .map(CaseBefore::matter)
                        .orElse(null);
            case DeclinePetition c
            when c.sameAs() != null ->
                now.caseOnRecord(c.sameAs()).map(CaseBefore::matter).orElse(null);
            default -> null;
        };
    }

    @EventSourcingHandler
    void evolve(PetitionEvent event) {
        id = event.aggregateId();
        state = Petition.evolve(state, event);
    }
}

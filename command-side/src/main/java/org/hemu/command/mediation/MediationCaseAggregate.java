package org.hemu.command.mediation;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.casework.Origin;
import org.hemu.api.mediation.CustodyCommand;
import org.hemu.api.mediation.Dispute;
import org.hemu.api.mediation.IntakeCommand.ApplyForMediation;
import org.hemu.api.mediation.IntakeCommand.InitiateMediation;
import org.hemu.api.mediation.MediationBodyId;
import org.hemu.api.mediation.MediationCaseCommand;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.shared.Actor;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.mediation.MediationBody;
import org.hemu.domain.mediation.MediationCase;
import org.hemu.domain.mediation.MediationCircumstances;
import org.hemu.eventstore.axon.ProvenanceMetadata;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link MediationCase}. */
@AggregateRoot(type = "mediation-case")
public class MediationCaseAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private MediationCase state = MediationCase.initial();

    @CommandHandler(commandName = CommandNames.MEDIATION_CASE)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            MediationCaseCommand command,
            LogSurroundings log,
            MetaData metadata,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        Surroundings surroundings = log.on(today);
        Actor actor = ProvenanceMetadata.provenance(metadata).actor();
        Decisions.apply(
                MediationCase.decide(command, state, circumstances(command, actor, surroundings)),
                new ExpectedVersion(command.aggregateId(), expectedVersion),
                surroundings);
    }

    private MediationCircumstances circumstances(MediationCaseCommand command, Actor actor, Surroundings now) {
        return switch (command) {
            case ApplyForMediation c -> opening(c.bodyId(), c.dispute(), c.origin(), actor, now);
            case InitiateMediation c -> opening(c.bodyId(), c.dispute(), c.origin(), actor, now);
            case CustodyCommand _ -> before(MediationBody.initial(), now);
            default ->
                state instanceof MediationCase.Opened opened
                        ? before(now.mediationBody(opened.facts().bodyId()), now)
                        : before(MediationBody.initial(), now);
        };
    }

    private static MediationCircumstances opening(
            MediationBodyId body, Dispute dispute, @Nullable Origin origin, Actor actor, Surroundings now) {
        return new MediationCircumstances(
                now.today(),
                now.calendar(),
                now.mediationBody(body),
                origin == null || origin.caseId() == null
                        ? null
                        : now.caseBefore(origin.caseId(), actor).orElse(null),
                OnRecord.employer(dispute.employer().employerId(), now));
    }

    private static MediationCircumstances before(MediationBody body, Surroundings now) {
        return new MediationCircumstances(now.today(), now.calendar(), body, null, null);
    }

    @EventSourcingHandler
    void evolve(MediationCaseEvent event) {
        id = event.aggregateId();
        state = MediationCase.evolve(state, event);
    }
}

package org.hemu.command.mediation;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.mediation.MediationBodyCommand;
import org.hemu.api.mediation.MediationBodyCommand.EstablishMediationBody;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.mediation.MediationBody;
import org.hemu.domain.mediation.MediationBodyCircumstances;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link MediationBody}. */
@AggregateRoot(type = "mediation-body")
public class MediationBodyAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private MediationBody state = MediationBody.initial();

    @CommandHandler(commandName = CommandNames.MEDIATION_BODY)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            MediationBodyCommand command,
            LogSurroundings log,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        Surroundings surroundings = log.on(today);
        Decisions.apply(
                MediationBody.decide(command, state, circumstances(command, surroundings)),
                new ExpectedVersion(command.aggregateId(), expectedVersion),
                surroundings);
    }

    private static MediationBodyCircumstances circumstances(MediationBodyCommand command, Surroundings now) {
        return command instanceof EstablishMediationBody c
                ? new MediationBodyCircumstances(
                        now.today(), OnRecord.unit(c.jurisdiction(), now), OnRecord.employer(c.employer(), now))
                : new MediationBodyCircumstances(now.today(), Jurisdiction.initial(), null);
    }

    @EventSourcingHandler
    void evolve(MediationBodyEvent event) {
        id = event.aggregateId();
        state = MediationBody.evolve(state, event);
    }
}

package org.hemu.command.inspection;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.inspection.InspectionBodyCommand;
import org.hemu.api.inspection.InspectionBodyCommand.EstablishInspectionBody;
import org.hemu.api.inspection.InspectionBodyEvent;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.command.mediation.OnRecord;
import org.hemu.domain.inspection.InspectionBody;
import org.hemu.domain.inspection.InspectionBodyCircumstances;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link InspectionBody}. */
@AggregateRoot(type = "inspection-body")
public class InspectionBodyAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private InspectionBody state = InspectionBody.initial();

    @CommandHandler(commandName = CommandNames.INSPECTION_BODY)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            InspectionBodyCommand command,
            LogSurroundings log,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        Surroundings surroundings = log.on(today);
        Jurisdiction addressed = command instanceof EstablishInspectionBody c
                ? OnRecord.unit(c.jurisdiction(), surroundings)
                : Jurisdiction.initial();
        Decisions.apply(
                InspectionBody.decide(command, state, new InspectionBodyCircumstances(surroundings.today(), addressed)),
                new ExpectedVersion(command.aggregateId(), expectedVersion),
                surroundings);
    }

    @EventSourcingHandler
    void evolve(InspectionBodyEvent event) {
        id = event.aggregateId();
        state = InspectionBody.evolve(state, event);
    }
}

package org.hemu.command.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.jurisdiction.JurisdictionCommand;
import org.hemu.api.jurisdiction.JurisdictionEvent;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.Following;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.jurisdiction.JurisdictionCircumstances;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Jurisdiction}. */
@AggregateRoot(type = "jurisdiction")
public class JurisdictionAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private Jurisdiction state = Jurisdiction.initial();

    @CommandHandler(commandName = CommandNames.JURISDICTION)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            JurisdictionCommand command,
            LogSurroundings log,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        decide(command, new ExpectedVersion(command.aggregateId(), expectedVersion), log.on(today));
    }

    /** Which units there are is no secret, so the version goes first. */
    void decide(JurisdictionCommand command, ExpectedVersion expected, Surroundings surroundings) {
        expected.check();
        Decisions.apply(Jurisdiction.decide(command, state, circumstances(command, surroundings)), surroundings);
    }

    /** Records what follows for this unit from the re-parenting of a unit above it. */
    void record(JurisdictionEvent event, Following following) {
        AggregateLifecycle.apply(event, following.metadata());
    }

    @EventSourcingHandler
    void evolve(JurisdictionEvent event) {
        id = event.aggregateId();
        state = Jurisdiction.evolve(state, event);
    }

    Jurisdiction state() {
        return state;
    }

    private static JurisdictionCircumstances circumstances(JurisdictionCommand command, Surroundings surroundings) {
        return switch (command) {
            case JurisdictionCommand.EstablishJurisdiction c ->
                new JurisdictionCircumstances(
                        surroundings.today(), parentOf(c.code(), surroundings), Jurisdiction.initial(), List.of());
            case JurisdictionCommand.RenameJurisdiction _ ->
                new JurisdictionCircumstances(
                        surroundings.today(), Jurisdiction.initial(), Jurisdiction.initial(), List.of());
            case JurisdictionCommand.ReparentJurisdiction c ->
                new JurisdictionCircumstances(
                        surroundings.today(),
                        parentOf(c.newCode(), surroundings),
                        unit(c.newCode(), surroundings),
                        surroundings.unitsBelow(c.code()));
            case JurisdictionCommand.AbolishJurisdiction c ->
                new JurisdictionCircumstances(
                        surroundings.today(),
                        Jurisdiction.initial(),
                        unit(c.successor(), surroundings),
                        surroundings.unitsBelow(c.code()));
        };
    }

    private static Jurisdiction parentOf(JurisdictionCode code, Surroundings surroundings) {
        return JurisdictionCode.isWellFormed(code.value())
                ? unit(code.parent().orElse(null), surroundings)
                : Jurisdiction.initial();
    }

    private static Jurisdiction unit(@Nullable JurisdictionCode code, Surroundings surroundings) {
        return code == null || !JurisdictionCode.isWellFormed(code.value())
                ? Jurisdiction.initial()
                : surroundings.jurisdiction(code);
    }
}

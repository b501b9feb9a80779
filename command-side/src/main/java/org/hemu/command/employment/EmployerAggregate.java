package org.hemu.command.employment;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.person.CorrectionCommand.CorrectRepresentative;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Decisions;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.Following;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.employment.Employer;
import org.hemu.domain.employment.EmployerCircumstances;
import org.hemu.domain.employment.PersonCorrections;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Axon's shell around {@link Employer}. */
@AggregateRoot(type = "employer")
public class EmployerAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private String id = "";

    private Employer state = Employer.initial();

    /** The aggregate as it was when a snapshot of it was taken. */
    static EmployerAggregate restored(String id, Employer state) {
        EmployerAggregate employer = new EmployerAggregate();
        employer.id = id;
        employer.state = state;
        return employer;
    }

    @CommandHandler(commandName = CommandNames.EMPLOYER)
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(
            EmployerCommand command,
            LogSurroundings log,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion) {
        decide(command, new ExpectedVersion(command.aggregateId(), expectedVersion), log.on(today));
    }

    void decide(EmployerCommand command, ExpectedVersion expected, Surroundings surroundings) {
        Decisions.apply(Employer.decide(command, state, circumstances(command, surroundings)), expected, surroundings);
    }

    /** Decides what a change of another employer means for this one. */
    void follow(EmployerCommand command, Following following, Surroundings surroundings) {
        Decisions.apply(Employer.decide(command, state, circumstances(command, surroundings)), surroundings, following);
    }

    void correct(CorrectRepresentative command, ExpectedVersion expected, Surroundings surroundings) {
        Decisions.apply(
                PersonCorrections.ofRepresentative(
                        command, state, CorrectionHandler.circumstances(command, surroundings)),
                expected,
                surroundings);
    }

    @EventSourcingHandler
    void evolve(EmployerEvent event) {
        id = event.aggregateId();
        state = Employer.evolve(state, event);
    }

    Employer state() {
        return state;
    }

    private EmployerCircumstances circumstances(EmployerCommand command, Surroundings surroundings) {
        return new EmployerCircumstances(
                surroundings.today(),
                command instanceof EmployerCommand.ChangeLegalRepresentative ? representative(surroundings) : null,
                switch (command) {
                    case EmployerCommand.RegisterEmployer c -> addressed(c.jurisdiction(), surroundings);
                    case EmployerCommand.MoveEmployer c -> addressed(c.jurisdiction(), surroundings);
                    default -> Jurisdiction.initial();
                });
    }

    private @Nullable PersonalData representative(Surroundings surroundings) {
        return state instanceof Employer.Registered employer
                ? surroundings.opened(employer.particulars().legalRepresentative())
                : null;
    }

    private static Jurisdiction addressed(JurisdictionCode code, Surroundings surroundings) {
        return JurisdictionCode.isWellFormed(code.value()) ? surroundings.jurisdiction(code) : Jurisdiction.initial();
    }
}

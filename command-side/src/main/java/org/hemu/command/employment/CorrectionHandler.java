package org.hemu.command.employment;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Repository;
import org.hemu.api.person.CorrectionCommand;
import org.hemu.api.person.CorrectionCommand.CorrectRepresentative;
import org.hemu.api.person.CorrectionCommand.CorrectWorker;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.person.CorrectionCircumstances;
import org.jspecify.annotations.Nullable;

/** Corrects a person in the record that holds them, be it a relationship or an employer. */
public final class CorrectionHandler {
    private final Repository<EmployerAggregate> employers;
    private final Repository<RelationshipAggregate> relationships;
    private final LogSurroundings log;

    public CorrectionHandler(
            Repository<EmployerAggregate> employers,
            Repository<RelationshipAggregate> relationships,
            LogSurroundings log) {
        this.employers = employers;
        this.relationships = relationships;
        this.log = log;
    }

    @CommandHandler(commandName = CommandNames.CORRECTION)
    void handle(
            CorrectionCommand command,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion)
            throws Exception {
        Surroundings surroundings = log.on(today);
        ExpectedVersion expected = new ExpectedVersion(command.aggregateId(), expectedVersion);
        switch (command) {
            case CorrectWorker c ->
                relationships
                        .loadOrCreate(c.record(), RelationshipAggregate::new)
                        .execute(relationship -> relationship.correct(c, expected, surroundings));
            case CorrectRepresentative c ->
                employers
                        .loadOrCreate(c.record(), EmployerAggregate::new)
                        .execute(employer -> employer.correct(c, expected, surroundings));
        }
    }

    static CorrectionCircumstances circumstances(CorrectionCommand command, Surroundings now) {
        return new CorrectionCircumstances(
                now.today(),
                now.subject(command.subject()),
                now.record(command.record(), command.subject()).orElse(null));
    }
}

package org.hemu.command.employment;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Repository;
import org.hemu.api.person.CorrectionCommand.CorrectPerson;
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
            CorrectPerson command,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion)
            throws Exception {
        Surroundings surroundings = log.on(today);
        ExpectedVersion expected = new ExpectedVersion(command.aggregateId(), expectedVersion);
        if (log.isEmployer(command.record())) {
            employers.load(command.record()).execute(employer -> employer.correct(command, expected, surroundings));
        } else {
            relationships
                    .loadOrCreate(command.record(), RelationshipAggregate::new)
                    .execute(relationship -> relationship.correct(command, expected, surroundings));
        }
    }

    static CorrectionCircumstances circumstances(CorrectPerson command, Surroundings now) {
        return new CorrectionCircumstances(
                now.today(),
                now.subject(command.subject()),
                now.record(command.record(), command.subject()).orElse(null));
    }
}

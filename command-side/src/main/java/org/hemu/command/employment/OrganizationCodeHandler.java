package org.hemu.command.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.hemu.api.employment.EmployerCommand.AssignOrganizationCode;
import org.hemu.api.employment.EmployerCommand.ChangeOrganizationCode;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.Following;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.employment.CodeChanges;
import org.hemu.domain.employment.Employer;
import org.jspecify.annotations.Nullable;

/**
 * Changes the organization code of an employer, and keeps the new code for it, in one append: an employer is registered under
 * its code, so whoever comes second with a code meets what is recorded there.
 */
public final class OrganizationCodeHandler {
    private static final String NAME = "organization-code";

    private final Repository<EmployerAggregate> employers;
    private final LogSurroundings log;

    public OrganizationCodeHandler(Repository<EmployerAggregate> employers, LogSurroundings log) {
        this.employers = employers;
        this.log = log;
    }

    @CommandHandler(commandName = CommandNames.ORGANIZATION_CODE)
    void handle(
            ChangeOrganizationCode command,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion)
            throws Exception {
        Surroundings surroundings = log.on(today);
        Aggregate<EmployerAggregate> here = at(command.aggregateId());
        ExpectedVersion expected = new ExpectedVersion(command.aggregateId(), expectedVersion);
        Employer before = here.invoke(EmployerAggregate::state);
        here.execute(employer -> employer.decide(command, expected, surroundings));
        Optional<AssignOrganizationCode> follows = CodeChanges.follows(command, before);
        if (follows.isPresent()) {
            AssignOrganizationCode assign = follows.get();
            Following following = Following.of(NAME, here.identifierAsString(), assign);
            at(assign.aggregateId()).execute(code -> code.follow(assign, following, surroundings));
        }
    }

    private Aggregate<EmployerAggregate> at(String id) throws Exception {
        return employers.loadOrCreate(id, EmployerAggregate::new);
    }
}

package org.hemu.command.employment;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.employment.Relationship;
import org.jspecify.annotations.Nullable;

/** Hands a worker over from one employer to another: an ending here and a hire there, in one append. */
public final class TransferHandler {
    private final Repository<RelationshipAggregate> relationships;
    private final LogSurroundings log;

    public TransferHandler(Repository<RelationshipAggregate> relationships, LogSurroundings log) {
        this.relationships = relationships;
        this.log = log;
    }

    @CommandHandler(commandName = CommandNames.TRANSFER)
    void handle(
            TransferRelationship command,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion)
            throws Exception {
        Surroundings surroundings = log.on(today);
        Aggregate<RelationshipAggregate> from =
                relationships.loadOrCreate(command.relationshipId().value(), RelationshipAggregate::new);
        from.execute(_ -> ExpectedVersion.check(command.aggregateId(), expectedVersion));
        Relationship before = from.invoke(RelationshipAggregate::state);
        from.execute(relationship -> relationship.decide(command, surroundings));
        relationships
                .loadOrCreate(command.toRelationship().value(), RelationshipAggregate::new)
                .execute(relationship -> relationship.decide(Relationship.takeOver(before, command), surroundings));
    }
}

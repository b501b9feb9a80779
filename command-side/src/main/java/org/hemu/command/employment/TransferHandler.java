package org.hemu.command.employment;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectTakeOver;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.person.PersonalData;
import org.hemu.command.dispatch.CommandNames;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.ExpectedVersion;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Surroundings;
import org.hemu.domain.employment.Relationship;
import org.hemu.domain.employment.Transfers;
import org.jspecify.annotations.Nullable;

/**
 * Hands a worker over from one employer to another: an ending here and a hire there, in one append. A filing that turns out
 * to be one half of a transfer is withdrawn or corrected together with the other half; so is what a later transfer hands over.
 */
public final class TransferHandler {
    /** By which what it does at the other end is known. */
    static final String NAME = "transfer";

    private final Repository<RelationshipAggregate> relationships;
    private final LogSurroundings log;

    public TransferHandler(Repository<RelationshipAggregate> relationships, LogSurroundings log) {
        this.relationships = relationships;
        this.log = log;
    }

    @CommandHandler(commandName = CommandNames.TRANSFER)
    void handle(
            RelationshipCommand command,
            @MetaDataValue(Commands.TODAY) LocalDate today,
            @MetaDataValue(Commands.EXPECTED_VERSION) @Nullable Long expectedVersion)
            throws Exception {
        Surroundings surroundings = log.on(today);
        Aggregate<RelationshipAggregate> here = at(command.relationshipId());
        ExpectedVersion expected = new ExpectedVersion(command.aggregateId(), expectedVersion);
        Relationship before = here.invoke(RelationshipAggregate::state);
        here.execute(relationship -> relationship.decide(command, expected, surroundings));
        switch (command) {
            case TransferRelationship c -> {
                // Refused above when there is nobody to open.
                PersonalData worker =
                        Objects.requireNonNull(here.invoke(relationship -> relationship.worker(surroundings)));
                at(c.toRelationship())
                        .execute(there -> there.follow(
                                c, Transfers.takeOver(before, c, worker), here.identifierAsString(), surroundings));
            }
            case WithdrawFiling _, CorrectFiling _ -> follow(command, command, before, here, surroundings);
            default -> throw new IllegalArgumentException("no transfer: " + command.getClass());
        }
    }

    /** What is handed over may have been taken over from another before, and be handed on to a third. */
    private void follow(
            RelationshipCommand asked,
            RelationshipCommand decided,
            Relationship before,
            Aggregate<RelationshipAggregate> here,
            Surroundings surroundings)
            throws Exception {
        Relationship after = here.invoke(RelationshipAggregate::state);
        for (RelationshipId id : Transfers.touched(before, number(decided))) {
            Aggregate<RelationshipAggregate> there = at(id);
            Relationship other = there.invoke(RelationshipAggregate::state);
            for (RelationshipCommand following : Transfers.follows(decided, before, after, other)) {
                Relationship otherBefore = there.invoke(RelationshipAggregate::state);
                there.execute(
                        relationship -> relationship.follow(asked, following, here.identifierAsString(), surroundings));
                follow(asked, following, otherBefore, there, surroundings);
            }
        }
    }

    private static int number(RelationshipCommand command) {
        return switch (command) {
            case WithdrawFiling c -> c.number();
            case CorrectFiling c -> c.number();
            case CorrectTakeOver c -> c.number();
            default -> throw new IllegalArgumentException("nothing follows from " + command.getClass());
        };
    }

    private Aggregate<RelationshipAggregate> at(RelationshipId id) throws Exception {
        return relationships.loadOrCreate(id.value(), RelationshipAggregate::new);
    }
}

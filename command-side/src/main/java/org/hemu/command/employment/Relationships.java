package org.hemu.command.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipId;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.domain.employment.RelationshipIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what a transfer must know of the relationship it hands over. */
@Component
final class Relationships {
    private final LogSurroundings log;

    Relationships(LogSurroundings log) {
        this.log = log;
    }

    /** A transfer about to be asked for. */
    record Transfer(
            RelationshipId relationship,
            EmployerId fromEmployer,
            EmployerId toEmployer,
            RelationshipId toRelationship,
            LocalDate lastDay,
            String basis) {

        /** @param contract with the new employer; null carries the old one on */
        RelationshipCommand withContract(@Nullable Contract contract) {
            return new RelationshipCommand.TransferRelationship(
                    relationship, toEmployer, toRelationship, lastDay, contract, basis);
        }
    }

    /** The transfer of the relationship to another employer; empty when there is no such relationship. */
    Optional<Transfer> transfer(RelationshipId id, EmployerId toEmployer, LocalDate lastDay, String basis) {
        return log.relationship(id)
                .pair()
                .map(pair -> new Transfer(
                        id,
                        pair.employerId(),
                        toEmployer,
                        RelationshipIdentity.of(toEmployer, pair.workerId(), pair.regime()),
                        lastDay,
                        basis));
    }
}

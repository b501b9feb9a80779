package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.Set;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Command;
import org.jspecify.annotations.Nullable;

/** What can be asked of an employment relationship. */
public sealed interface RelationshipCommand extends Command {
    RelationshipId relationshipId();

    @Override
    default String aggregateId() {
        return relationshipId().value();
    }

    /** Files a hire; the id is derived from employer, worker and whether the work is full-time. */
    record FileHire(
            RelationshipId relationshipId,
            EmployerId employerId,
            WorkerId workerId,
            Regime regime,
            PersonalData person,
            FilingContent.Hire hire)
            implements RelationshipCommand {}

    /** Files the first contract, a renewal, an amendment or an ending of a relationship that exists. */
    record SubmitFiling(RelationshipId relationshipId, FilingContent content) implements RelationshipCommand {}

    /**
     * Hands the worker over to another employer: an ending here and a hire there, recorded together or not at all.
     *
     * @param contract the contract with the new employer; absent when the old one is carried on
     */
    record TransferRelationship(
            RelationshipId relationshipId,
            EmployerId toEmployer,
            RelationshipId toRelationship,
            LocalDate lastDay,
            @Nullable Contract contract,
            String basis)
            implements RelationshipCommand {}

    record AcceptFiling(RelationshipId relationshipId, int number) implements RelationshipCommand {}

    record ReturnFiling(
            RelationshipId relationshipId,
            int number,
            Set<ReturnReason> reasons,
            @Nullable String note) implements RelationshipCommand {}

    /** Resubmits a returned filing; the content replaces the returned one and must be of the same kind. */
    record CorrectFiling(RelationshipId relationshipId, int number, FilingContent content, String reason)
            implements RelationshipCommand {}

    /**
     * An open hire by transfer follows what the employer that hands over has changed about it.
     *
     * @param startedOn the day after the last one there
     * @param contract what holds with the new employer from that day
     * @param publicWelfarePost whether the post there was one
     * @param continuousSince day from which service there counts
     */
    record CorrectTakeOver(
            RelationshipId relationshipId,
            int number,
            LocalDate startedOn,
            @Nullable Contract contract,
            boolean publicWelfarePost,
            @Nullable LocalDate continuousSince,
            String reason)
            implements RelationshipCommand {}

    /** Takes back a filing that was not accepted yet; with one half of a transfer also the other, unless it is decided. */
    record WithdrawFiling(RelationshipId relationshipId, int number, String reason) implements RelationshipCommand {}
}

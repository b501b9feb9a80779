package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.Set;
import org.hemu.api.shared.EventType;
import org.jspecify.annotations.Nullable;

/** What a filing about a relationship says. */
public sealed interface FilingContent {

    /**
     * A hire, with its first contract when one was signed.
     *
     * @param startedOn day on which work began; the relationship exists from this day (劳动合同法 第七条)
     * @param continuousSince earlier day from which service counts, when the worker was taken over from another employer
     * @param transferredFrom the relationship that was handed over, when this hire is a transfer
     */
    @EventType("hire")
    record Hire(
            LocalDate startedOn,
            @Nullable Contract contract,
            boolean publicWelfarePost,
            @Nullable LocalDate continuousSince,
            @Nullable RelationshipId transferredFrom)
            implements FilingContent {}

    /** The first written contract of a relationship that began without one. */
    @EventType("first-contract")
    record FirstContract(Contract contract) implements FilingContent {}

    /**
     * A further contract after the one before it.
     *
     * @param workerAskedForFixedTerm whether the worker asked for a fixed term although an open-ended one was due
     */
    @EventType("renewal")
    record Renewal(Contract contract, boolean workerAskedForFixedTerm) implements FilingContent {}

    /** Changed terms of the contract in force, by written agreement (劳动合同法 第三十五条). */
    @EventType("amendment")
    record Amendment(LocalDate effectiveOn, Contract contract, String reason) implements FilingContent {}

    /**
     * The end of the relationship.
     *
     * @param endedOn last day of the relationship
     * @param certificateIssuedOn day on which the ending certificate was handed over (第五十条)
     */
    @EventType("ending")
    record Ending(
            LocalDate endedOn,
            EndingGround ground,
            Set<Protection> protections,
            boolean severancePaid,
            @Nullable LocalDate certificateIssuedOn)
            implements FilingContent {}

    /**
     * The worker is taken over by another employer with continuous service (合并、分立, 劳动合同法 第三十四条).
     *
     * @param lastDay last day with the employer that hands over
     */
    @EventType("transfer-out")
    record TransferOut(LocalDate lastDay, EmployerId toEmployer, RelationshipId toRelationship, String basis)
            implements FilingContent {}
}

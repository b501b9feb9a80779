package org.hemu.api.petition;

import java.time.LocalDate;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.Origin;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** From what is received to the decision whether it is accepted. */
public sealed interface ReceptionCommand extends PetitionCommand {

    /**
     * A matter is brought forward for the first time.
     *
     * @param jurisdiction the unit that receives it
     * @param competent the unit that is competent by law; absent while that is not known
     * @param accused the unit of which the conduct is accused; absent when none is
     * @param origin where the matter comes from; absent when it is new
     */
    record RegisterPetition(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Recipient recipient,
            Classification classification,
            Batch batch,
            @Nullable JurisdictionCode competent,
            @Nullable JurisdictionCode accused,
            @Nullable Origin origin)
            implements ReceptionCommand {}

    /**
     * The same matter is brought forward again.
     *
     * @param receivedBy the unit that receives it
     */
    record RepeatPetition(CaseId caseId, JurisdictionCode receivedBy, Batch batch) implements ReceptionCommand {}

    /**
     * An office for letters and visits forwards it.
     *
     * @param to unit of the competent organ
     */
    record ForwardPetition(CaseId caseId, JurisdictionCode to, LocalDate forwardedOn) implements ReceptionCommand {}

    /**
     * The organ accepts it.
     *
     * @param notice what the petitioner is told in writing; absent when nobody knows whom to tell
     */
    record AcceptPetition(CaseId caseId, @Nullable DocumentDigest notice, LocalDate acceptedOn)
            implements ReceptionCommand {}

    /**
     * It is not accepted.
     *
     * @param route where the matter belongs; absent unless that is the reason
     * @param sameAs the case in which the same matter is or was dealt with; absent unless that is the reason
     * @param notice what the petitioner is told in writing; absent when nobody knows whom to tell
     */
    record DeclinePetition(
            CaseId caseId,
            NonAcceptance reason,
            @Nullable LegalRoute route,
            @Nullable CaseId sameAs,
            @Nullable DocumentDigest notice,
            LocalDate declinedOn)
            implements ReceptionCommand {}

    /**
     * The matter is dealt with in another channel.
     *
     * @param toCase the case that it is there; absent when it is not on record here
     * @param notice what the petitioner is told in writing; absent when nobody knows whom to tell
     */
    record ReferPetition(
            CaseId caseId,
            Channel to,
            @Nullable CaseId toCase,
            @Nullable DocumentDigest notice,
            LocalDate referredOn) implements ReceptionCommand {}

    /**
     * The petitioner takes it back.
     *
     * @param statement what they signed, or the record of what they said
     */
    record WithdrawPetition(CaseId caseId, DocumentDigest statement, LocalDate withdrawnOn)
            implements ReceptionCommand {}
}

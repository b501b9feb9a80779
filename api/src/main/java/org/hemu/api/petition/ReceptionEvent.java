package org.hemu.api.petition;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentDigest;
import org.hemu.api.casework.Origin;
import org.hemu.api.person.Person;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.EventType;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/** What happened until it was decided whether a petition is accepted. */
public sealed interface ReceptionEvent extends PetitionEvent {

    /**
     * A matter was brought forward for the first time; it is on the register for ever.
     *
     * @param competent the unit that is competent by law; absent when that was not known
     * @param accused the unit of which the conduct is accused; absent when none is
     * @param skipLevel whether it is a visit that passed over the competent unit and the one above it (越级)
     * @param origin where the matter comes from; absent when it is new
     * @param matter the first case of the matter; this one when it is new
     */
    @EventType("petition.registered")
    record PetitionRegistered(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Recipient recipient,
            Classification classification,
            Batch batch,
            @Nullable JurisdictionCode competent,
            @Nullable JurisdictionCode accused,
            boolean skipLevel,
            @Nullable Origin origin,
            CaseId matter,
            ClockChanges clocks)
            implements ReceptionEvent {
        @Override
        public LocalDate occurredOn() {
            return batch.receivedOn();
        }

        @Override
        public PetitionRegistered withPersons(UnaryOperator<Person> change) {
            return new PetitionRegistered(
                    caseId,
                    jurisdiction,
                    recipient,
                    classification,
                    batch.withPersons(change),
                    competent,
                    accused,
                    skipLevel,
                    origin,
                    matter,
                    clocks);
        }
    }

    /**
     * The same matter was brought forward again (重复信访): one more batch, and no other matter.
     *
     * @param receivedBy the unit that received it
     * @param number of the batch, the first one being 1
     * @param skipLevel whether it is a visit that passed over the competent unit and the one above it (越级)
     */
    @EventType("petition.repeated")
    record PetitionRepeated(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            JurisdictionCode receivedBy,
            int number,
            Batch batch,
            boolean skipLevel)
            implements ReceptionEvent {
        @Override
        public LocalDate occurredOn() {
            return batch.receivedOn();
        }

        @Override
        public PetitionRepeated withPersons(UnaryOperator<Person> change) {
            return new PetitionRepeated(caseId, jurisdiction, receivedBy, number, batch.withPersons(change), skipLevel);
        }
    }

    /**
     * The competent organ has it from now on (转送).
     *
     * @param forwardedBy the unit that had it before
     */
    @EventType("petition.forwarded")
    record PetitionForwarded(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            JurisdictionCode forwardedBy,
            LocalDate forwardedOn,
            ClockChanges clocks)
            implements ReceptionEvent {
        @Override
        public LocalDate occurredOn() {
            return forwardedOn;
        }
    }

    /** The organ accepted it. */
    @EventType("petition.accepted")
    record PetitionAccepted(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            @Nullable DocumentDigest notice,
            LocalDate acceptedOn,
            ClockChanges clocks)
            implements ReceptionEvent {
        @Override
        public LocalDate occurredOn() {
            return acceptedOn;
        }
    }

    /**
     * It was not accepted.
     *
     * @param route where the matter belongs; absent unless that is the reason
     * @param sameAs the case in which the same matter is or was dealt with; absent unless that is the reason
     * @param rule by which it is not accepted; absent when the law of that day had none
     */
    @EventType("petition.declined")
    record PetitionDeclined(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            NonAcceptance nonAcceptance,
            @Nullable LegalRoute route,
            @Nullable CaseId sameAs,
            @Nullable Citation rule,
            @Nullable DocumentDigest notice,
            LocalDate declinedOn,
            ClockChanges clocks)
            implements ReceptionEvent {
        @Override
        public LocalDate occurredOn() {
            return declinedOn;
        }
    }

    /**
     * The matter is dealt with in another channel.
     *
     * @param toCase the case that it is there; absent when it is not on record here
     */
    @EventType("petition.referred")
    record PetitionReferred(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            Channel to,
            @Nullable CaseId toCase,
            @Nullable DocumentDigest notice,
            LocalDate referredOn,
            ClockChanges clocks)
            implements ReceptionEvent {
        @Override
        public LocalDate occurredOn() {
            return referredOn;
        }
    }

    /** The petitioner took it back; it stays on the register. */
    @EventType("petition.withdrawn")
    record PetitionWithdrawn(
            CaseId caseId,
            JurisdictionCode jurisdiction,
            DocumentDigest statement,
            LocalDate withdrawnOn,
            ClockChanges clocks)
            implements ReceptionEvent {
        @Override
        public LocalDate occurredOn() {
            return withdrawnOn;
        }
    }
}

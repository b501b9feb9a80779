package org.hemu.domain.petition;

import java.time.LocalDate;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.Recipient;
import org.jspecify.annotations.Nullable;

/** How far a petition has come, with what is known there. */
public sealed interface Stage {
    /** Its name. */
    PetitionStage name();

    /**
     * Nobody has decided yet whether it is accepted.
     *
     * @param forwardedOn since when the competent organ has it; absent while an office for letters and visits does, or an organ
     *     received it itself
     */
    record Registered(Recipient recipient, @Nullable LocalDate forwardedOn) implements Stage {
        @Override
        public PetitionStage name() {
            return PetitionStage.REGISTERED;
        }

        boolean waitsForForwarding() {
            return recipient == Recipient.PETITION_OFFICE && forwardedOn == null;
        }
    }

    /**
     * The competent organ handles it.
     *
     * @param extendedBy how many days more it was given
     */
    record InHandling(LocalDate acceptedOn, int extendedBy) implements Stage {
        @Override
        public PetitionStage name() {
            return PetitionStage.IN_HANDLING;
        }
    }

    /**
     * An organ has answered.
     *
     * @param deliveredOn since when the petitioner has the answer; absent while they do not
     */
    record Answered(
            PetitionInstance instance,
            LocalDate issuedOn,
            @Nullable LocalDate deliveredOn) implements Stage {
        @Override
        public PetitionStage name() {
            return nameOf(instance);
        }

        static PetitionStage nameOf(PetitionInstance instance) {
            return switch (instance) {
                case HANDLING -> PetitionStage.ANSWERED;
                case REVIEW -> PetitionStage.REVIEWED;
                case REEXAMINATION -> PetitionStage.ENDED;
            };
        }
    }

    /**
     * A higher organ is asked for a further answer.
     *
     * @param instance review or re-examination
     * @param lastHeardOn last day of a hearing; the day of the request when there was none
     */
    record UnderRecourse(PetitionInstance instance, LocalDate requestedOn, LocalDate lastHeardOn) implements Stage {
        @Override
        public PetitionStage name() {
            return nameOf(instance);
        }

        static PetitionStage nameOf(PetitionInstance instance) {
            return switch (instance) {
                case HANDLING -> PetitionStage.IN_HANDLING;
                case REVIEW -> PetitionStage.UNDER_REVIEW;
                case REEXAMINATION -> PetitionStage.UNDER_REEXAMINATION;
            };
        }
    }

    /** Not accepted, referred, taken back, or answered with nobody to tell. */
    record Ended() implements Stage {
        @Override
        public PetitionStage name() {
            return PetitionStage.ENDED;
        }
    }

    /** Nothing more is to be done. */
    record Archived() implements Stage {
        @Override
        public PetitionStage name() {
            return PetitionStage.ARCHIVED;
        }
    }
}

package org.hemu.api.person;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;

/** Why a command about personal data was refused. */
public sealed interface SubjectRejection extends Rejection {
    @Override
    default Reason reason() {
        return Reason.CONFLICT;
    }

    /** Nothing that can be opened is recorded of such a person. */
    record SubjectUnknown(SubjectId subject) implements SubjectRejection {
        @Override
        public Reason reason() {
            return Reason.NOT_FOUND;
        }
    }

    /** What was recorded of the person cannot be opened any more. */
    record PersonErased(SubjectId subject, LocalDate erasedOn, Citation rule) implements SubjectRejection {
        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }

    /** The person's data may only be stored; auditors alone may read it. */
    record ProcessingIsRestricted(SubjectId subject, LocalDate restrictedOn, Citation rule)
            implements SubjectRejection {
        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }

    /** The processing of the person's data is not restricted. */
    record RestrictionNotInForce(SubjectId subject) implements SubjectRejection {}

    /** Nobody has proposed to erase the person. */
    record ErasureNotProposed(SubjectId subject) implements SubjectRejection {}

    /** The erasure was proposed by somebody else, and another unit handles it. */
    record ErasureOfAnotherUnit(SubjectId subject, JurisdictionCode jurisdiction) implements SubjectRejection {}

    /** The person is employed, represents an employer or mediates, or a filing or a mediation case about them is not over. */
    record SubjectStillHeld(SubjectId subject, String aggregateId) implements SubjectRejection {}

    /**
     * The text of a contract with the person must still be kept.
     *
     * @param until last day
     */
    record RetentionRunning(SubjectId subject, LocalDate until, Citation rule) implements SubjectRejection {
        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }
}

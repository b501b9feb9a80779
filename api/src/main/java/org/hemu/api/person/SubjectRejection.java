package org.hemu.api.person;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.jspecify.annotations.Nullable;

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

    /**
     * Nothing but the name tells who somebody without a document is, so that with another name they would be taken for another
     * person: whoever represents the employer is recorded anew.
     */
    record KnownByNameOnly(SubjectId subject, String record, String pointer) implements SubjectRejection {}

    /** The same is said to be something else and to be removed. */
    record StatedAndRemoved(PersonalField field, String pointer) implements SubjectRejection {
        @Override
        public Reason reason() {
            return Reason.RULE;
        }
    }

    /** The processing of the person's data is not restricted. */
    record RestrictionNotInForce(SubjectId subject) implements SubjectRejection {}

    /** Nobody has proposed to erase the person. */
    record ErasureNotProposed(SubjectId subject) implements SubjectRejection {}

    /** The erasure was proposed by somebody else, and another unit handles it. */
    record ErasureOfAnotherUnit(SubjectId subject, JurisdictionCode jurisdiction) implements SubjectRejection {}

    /**
     * The person is employed, represents an employer or mediates, or a filing or a mediation case about them is not over.
     *
     * @param aggregateId the relationship or employer; of mediation only the kind is told, for not everybody who may erase
     *     or restrict somebody may know that they are in dispute, or before whom
     */
    record SubjectStillHeld(
            SubjectId subject, RecordKind record, @Nullable String aggregateId) implements SubjectRejection {}

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

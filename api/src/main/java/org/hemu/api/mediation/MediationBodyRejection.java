package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;

/** Why a command about a mediation body was refused. */
public sealed interface MediationBodyRejection extends Rejection {

    /** It contradicts what has already happened. */
    sealed interface Conflict extends MediationBodyRejection {
        @Override
        default Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The statement itself cannot be true. */
    sealed interface Untrue extends MediationBodyRejection {
        @Override
        default Reason reason() {
            return Reason.RULE;
        }
    }

    /**
     * No body of that id was ever entered.
     *
     * @param pointer where the request names it; empty when its address does
     */
    record MediationBodyUnknown(MediationBodyId bodyId, String pointer) implements MediationBodyRejection {
        @Override
        public Reason reason() {
            return Reason.NOT_FOUND;
        }
    }

    /** A body of that id is on record. */
    record MediationBodyAlreadyEstablished(MediationBodyId bodyId) implements Conflict {}

    /**
     * The body takes no cases on that day: it was dissolved, or not established yet.
     *
     * @param pointer to the day
     */
    record MediationBodyNotAtWork(MediationBodyId bodyId, LocalDate day, String pointer) implements Conflict {}

    /** The mediator is appointed already. */
    record MediatorAlreadyAppointed(SubjectId mediator, LocalDate until) implements Conflict {}

    /**
     * Nobody of that id is appointed by the body on that day.
     *
     * @param pointer where the request names the mediator; empty when its address does
     */
    record MediatorNotAppointed(SubjectId mediator, LocalDate day, String pointer) implements Conflict {}

    /** Bodies of this kind do not mediate by that law. */
    record LegalBasisDoesNotFit(BodyKind kind, LegalBasis legalBasis, Citation rule, String pointer) implements Untrue {
        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }

    /** The law was not in force on that day. */
    record LegalBasisNotInForce(LegalBasis legalBasis, LocalDate from, Citation rule, String pointer)
            implements Untrue {
        @Override
        public Optional<Citation> citation() {
            return Optional.of(rule);
        }
    }

    /** A body of a township or street belongs to one, a body of a community to one. */
    record UnitOfAnotherLevel(BodyKind kind, JurisdictionCode unit, String pointer) implements Untrue {}

    /** An enterprise committee belongs to an employer, and no other body does. */
    record EmployerDoesNotFit(BodyKind kind, String pointer) implements Untrue {}

    /** Only committees are constituted. */
    record NoCommittee(BodyKind kind) implements Untrue {}

    /** No committee can have such members. */
    record CompositionImpossible(int members, String pointer) implements Untrue {}

    /** An appointment ends before it begins, or a renewal before what it prolongs. */
    record TermTooShort(LocalDate from, LocalDate until, String pointer) implements Untrue {}
}

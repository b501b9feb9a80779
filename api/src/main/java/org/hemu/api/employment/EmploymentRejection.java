package org.hemu.api.employment;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;

/** Why a command about an employer or a relationship was refused: because it cannot be true, never because it is late. */
public sealed interface EmploymentRejection extends Rejection {

    /** Nothing of that id has ever been recorded. */
    sealed interface Unknown extends EmploymentRejection {
        @Override
        default Reason reason() {
            return Reason.NOT_FOUND;
        }
    }

    /** It contradicts what has already happened. */
    sealed interface Conflict extends EmploymentRejection {
        @Override
        default Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The statement itself cannot be true. */
    sealed interface Untrue extends EmploymentRejection {
        @Override
        default Reason reason() {
            return Reason.RULE;
        }
    }

    /**
     * No employer of that id has ever been registered.
     *
     * @param pointer where the request names it; empty when its address does
     */
    record EmployerUnknown(EmployerId employerId, String pointer) implements Unknown {
        /** Of the employer in the address. */
        public EmployerUnknown(EmployerId employerId) {
            this(employerId, "");
        }
    }

    record RelationshipUnknown(RelationshipId relationshipId) implements Unknown {}

    record FilingUnknown(RelationshipId relationshipId, int number) implements Unknown {}

    record EmployerAlreadyRegistered(EmployerId employerId) implements Conflict {}

    /**
     * The employer has ceased.
     *
     * @param pointer to the day that lies after its last; empty when nothing can be asked of it any more
     */
    record EmployerNoLongerRegistered(EmployerId employerId, LocalDate ceasedOn, String pointer) implements Conflict {
        /** Whatever is asked of it. */
        public EmployerNoLongerRegistered(EmployerId employerId, LocalDate ceasedOn) {
            this(employerId, ceasedOn, "");
        }
    }

    /**
     * The code is one of an employer that is on record under another.
     *
     * @param pointer where the request names it; empty when its address does
     */
    record EmployerUnderAnotherCode(EmployerId employerId, EmployerId onRecordAs, String pointer) implements Conflict {
        /** Whoever addressed the employer by this code has seen the version of what is on record under the other. */
        @Override
        public boolean atAnyVersion() {
            return pointer.isEmpty();
        }
    }

    /** Another employer has the organization code, or had it. */
    record OrganizationCodeHeld(OrganizationCode organizationCode, String pointer) implements Conflict {}

    /** The initial filing is not in the state that this step needs. */
    record InitialFilingNotIn(EmployerId employerId, String neededState, String actualState) implements Conflict {}

    /** The filing is not in the state that this step needs. */
    record FilingNotIn(RelationshipId relationshipId, int number, String neededState, String actualState)
            implements Conflict {}

    /** An earlier filing is to be decided first: one about the relationship, or the transfer that a hire follows from. */
    record FilingStillOpen(RelationshipId relationshipId, int number) implements Conflict {}

    /** With the filing withdrawn or corrected like that, a later one that is still open could not be true. */
    record LaterFilingContradicts(RelationshipId relationshipId, int number, int laterNumber) implements Conflict {}

    /** A second active relationship of the same pair. */
    record RelationshipStillActive(RelationshipId relationshipId, LocalDate startedOn) implements Conflict {}

    record RelationshipAlreadyEnded(RelationshipId relationshipId, LocalDate endedOn) implements Conflict {}

    record ContractAlreadyInForce(RelationshipId relationshipId) implements Conflict {}

    record NoContractToChange(RelationshipId relationshipId) implements Conflict {}

    /** Nobody can be taken over whose personal data has been erased. */
    record WorkerErased(RelationshipId relationshipId) implements Conflict {}

    /** The jurisdiction does not exist or takes no business on that day. */
    record JurisdictionNotInForce(JurisdictionCode jurisdiction, String pointer) implements Untrue {}

    /** A check character does not fit. */
    record CheckCharacterWrong(String standard, String pointer) implements Untrue {
        @Override
        public Optional<Citation> citation() {
            return Optional.of(new Citation("check-character", standard, ""));
        }
    }

    /** The person must be identified by a document. */
    record DocumentMissing(String pointer) implements Untrue {}

    /** The number cannot be one of a document of that kind, which has no check character. */
    record DocumentNumberMalformed(IdentityDocument.Kind kind, String pointer) implements Untrue {}

    /** One date lies before another that must come first. */
    record DatesOutOfOrder(String earlier, String later, String pointer) implements Untrue {}

    /** A date lies after the day of filing, which it reports as past. */
    record DateInFuture(LocalDate date, LocalDate today, String pointer) implements Untrue {}

    /** A fixed term needs an end, the other contract types must not have one (劳动合同法 第十三条至第十五条). */
    record TermDoesNotFitType(Contract.Type type, String pointer) implements Untrue {
        @Override
        public Optional<Citation> citation() {
            return Optional.of(new Citation("contract-term", "劳动合同法", "第十三条至第十五条"));
        }
    }

    /** The corrected content is of another kind than the filing. */
    record ContentOfAnotherKind(String expected, String actual, String pointer) implements Untrue {}

    /** The first day of a hire by transfer, and the service before it, follow the transfer, and are corrected there. */
    record TakeOverFollowsTransfer(RelationshipId transferredFrom, LocalDate startedOn, String pointer)
            implements Untrue {}

    /** The new code does not contain the organization code of the employer (GB 32100-2015). */
    record CreditCodeOfAnotherEmployer(EmployerId employerId, UnifiedSocialCreditCode creditCode, String pointer)
            implements Untrue {}

    /** The code is in use from a later day only. */
    record CodeNotYetInUse(LocalDate from, String pointer) implements Untrue {}

    /** A value outside its code set. */
    record CodeUnknown(String codeSet, String code, String pointer) implements Untrue {}

    record HeadcountImpossible(int onRoll, int shouldSign, String pointer) implements Untrue {}

    /** A relationship cannot be transferred to the employer it is with. */
    record TransferToSameEmployer(EmployerId employerId, String pointer) implements Untrue {}
}

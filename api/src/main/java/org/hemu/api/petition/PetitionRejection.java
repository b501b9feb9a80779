package org.hemu.api.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Why a step of a petition was refused: the rule that forbids it, or the step that it contradicts. */
public sealed interface PetitionRejection extends Rejection {

    /** It contradicts what has already happened. */
    sealed interface Conflict extends PetitionRejection {
        @Override
        default Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The statement itself cannot be true. */
    sealed interface Untrue extends PetitionRejection {
        @Override
        default Reason reason() {
            return Reason.RULE;
        }
    }

    /** A rule of law does not allow it. */
    sealed interface Unlawful extends PetitionRejection {
        /** The rule. */
        Citation rule();

        @Override
        default Reason reason() {
            return Reason.RULE;
        }

        @Override
        default Optional<Citation> citation() {
            return Optional.of(rule());
        }
    }

    /** The petition is not as far as this step needs, or farther. */
    record PetitionNotIn(CaseId caseId, List<PetitionStage> needed, PetitionStage actual) implements Conflict {}

    // what is received

    /** There are fewer persons than are named, or nobody at all. */
    record PersonsImpossible(int persons, int named, String pointer) implements Untrue {}

    /** Whoever speaks for the others is one of them. */
    record RepresentativeUnnamed(SubjectId subject, String pointer) implements Untrue {}

    /** So many cannot speak for the others. */
    record TooManyRepresentatives(int named, int most, Citation rule, String pointer) implements Unlawful {}

    /** What is received is registered as a petition; that it is none is found afterwards, by two persons. */
    record RegisteredAsNone(String pointer) implements Untrue {}

    // forwarding, acceptance

    /** An organ decides itself what it received. */
    record ForwardedByOrgan(CaseId caseId, Citation rule) implements Unlawful {}

    /** The competent organ has it. */
    record ForwardedBefore(JurisdictionCode to, LocalDate forwardedOn) implements Conflict {}

    /** An office for letters and visits forwards it first; the competent organ decides. */
    record NotForwarded(CaseId caseId, Citation rule) implements Unlawful {}

    /** What accuses a unit does not get into its hands. */
    record PassedToTheAccused(JurisdictionCode accused, Citation rule, String pointer) implements Unlawful {}

    /** The petitioner is told in writing. */
    record WrittenNoticeMissing(Citation rule, String pointer) implements Unlawful {}

    /** A matter has another route exactly when that is why it is not accepted. */
    record RouteDoesNotFit(NonAcceptance nonAcceptance, String pointer) implements Untrue {}

    /** The case of the same matter is named exactly when that is why it is not accepted. */
    record SameCaseDoesNotFit(NonAcceptance nonAcceptance, String pointer) implements Untrue {}

    /** The case that is said to be about the same matter is not on record, or this one. */
    record SameCaseUnknown(CaseId sameAs, String pointer) implements Untrue {}

    /** It is a petition already; before a court or a commission the petitioner goes, and is told so. */
    record NotReferredThere(Channel to, String pointer) implements Untrue {}

    /** Nobody is known who could take it back. */
    record NobodyToWithdraw(CaseId caseId) implements Conflict {}

    // answers

    /** No so many days can be given. */
    record ExtensionOutOfRange(int days, int most, Citation rule, String pointer) implements Unlawful {}

    /** No period runs that could be extended; by the law of that time handling had none. */
    record NoPeriodToExtend(CaseId caseId) implements Conflict {}

    /** The petitioner has received the answer. */
    record DeliveredBefore(LocalDate deliveredOn) implements Conflict {}

    /** Nobody knows whom to answer. */
    record NobodyToAnswer(CaseId caseId) implements Conflict {}

    /** The petitioner has not received the answer yet. */
    record ReplyNotDelivered(CaseId caseId) implements Conflict {}

    /** By the law of that time there is no further answer. */
    record NoRecourse(PetitionInstance instance, Citation rule) implements Unlawful {}

    /** Whoever answers next is the unit directly above. */
    record ReviewerNotNextHigher(
            JurisdictionCode reviewer, @Nullable JurisdictionCode nextHigher, Citation rule, String pointer)
            implements Unlawful {}

    // oversight

    /** It is counted as that. */
    record ClassifiedSo(String pointer) implements Conflict {}

    /** Something else is proposed, and not decided. */
    record ReclassificationPending(String proposer) implements Conflict {}

    /** Nobody has proposed to count it as something else. */
    record ReclassificationNotProposed(CaseId caseId) implements Conflict {}

    /** Nothing is overdue on the day. */
    record NothingOverdue(LocalDate day, String pointer) implements Untrue {}

    /** No supervision of that number is open. */
    record SupervisionNotOpen(int number, String pointer) implements Conflict {}

    /** The supervision is answered. */
    record SupervisionAnsweredBefore(int number, LocalDate answeredOn) implements Conflict {}

    /** A supervision is closed by whoever supervises, not by a unit below it. */
    record SupervisedFromAbove(int number, JurisdictionCode supervisor, String pointer) implements Conflict {}

    /** The organ has not said what it did. */
    record SupervisionUnanswered(int number, String pointer) implements Conflict {}

    /** It is reported to a unit above. */
    record NotSuperior(JurisdictionCode to, Citation rule, String pointer) implements Unlawful {}

    // end

    /** The petitioner can still ask for a further answer, or has not received the one there is. */
    record RecourseOpen(PetitionInstance instance, @Nullable LocalDate lastDay) implements Conflict {}

    /** Something of it is still supervised, or proposed. */
    record OversightOpen(List<Integer> supervisions, boolean reclassification) implements Conflict {}
}

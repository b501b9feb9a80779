package org.hemu.api.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Rejection;

/** Why a step of a mediation case was refused: the rule that forbids it, or the step that it contradicts. */
public sealed interface MediationCaseRejection extends Rejection {

    /** It contradicts what has already happened. */
    sealed interface Conflict extends MediationCaseRejection {
        @Override
        default Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The statement itself cannot be true. */
    sealed interface Untrue extends MediationCaseRejection {
        @Override
        default Reason reason() {
            return Reason.RULE;
        }
    }

    /** A rule of law does not allow it. */
    sealed interface Unlawful extends MediationCaseRejection {
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

    /** The case is not as far as this step needs, or farther. */
    record CaseNotIn(CaseId caseId, List<CaseStage> needed, CaseStage actual) implements Conflict {}

    /** It takes both parties. */
    record BothPartiesNeeded(List<Side> missing, Citation rule, String pointer) implements Unlawful {}

    // parties and dispute

    /** A dispute has a worker. */
    record WorkersMissing(String pointer) implements Untrue {}

    /** An employer that is not on record has a name. */
    record EmployerUnnamed(String pointer) implements Untrue {}

    /** What a dispute is about is named twice. */
    record CategoryNamedTwice(DisputeCategory category, String pointer) implements Untrue {}

    /** Somebody is no party of the case. */
    record NoParty(SubjectId subject, String pointer) implements Untrue {}

    // consent and acceptance

    /** Whoever applied takes the application back, and does not refuse. */
    record ApplicantCannotRefuse(Side applicant, String pointer) implements Untrue {}

    /** No party has refused. */
    record NobodyRefused(CaseId caseId, String pointer) implements Conflict {}

    /** The body proposed the mediation; there is no application to take back. */
    record NoApplication(CaseId caseId, String pointer) implements Conflict {}

    /** Only in a collective dispute do some stand for all. */
    record NotCollective(int workers, boolean commonClaim, int fewest, Citation rule) implements Unlawful {}

    /** So many cannot stand for the others. */
    record RepresentativesOutOfRange(int named, int fewest, int most, Citation rule, String pointer)
            implements Unlawful {}

    // proceedings

    /** Nobody mediates the case yet. */
    record NobodyAssigned(CaseId caseId) implements Conflict {}

    /** The head is none of the mediators. */
    record HeadNotOfTeam(SubjectId head, String pointer) implements Untrue {}

    /** The mediator does not mediate this case. */
    record NotOfTeam(SubjectId mediator, String pointer) implements Conflict {}

    /** The mediator has stepped back from this case. */
    record RecusedBefore(SubjectId mediator, LocalDate recusedOn, String pointer) implements Conflict {}

    /** No period runs that could be extended; by the law of that time mediation had none. */
    record NothingToExtend(CaseId caseId) implements Conflict {}

    /** The day to which it is extended is not later than the last one. */
    record ExtensionTooShort(LocalDate until, LocalDate lastDay, String pointer) implements Untrue {}

    /** It is in mediation already. */
    record TransferToMediation(String pointer) implements Untrue {}

    // agreement

    /** An agreement says who owes what until when. */
    record ObligationsMissing(Citation rule, String pointer) implements Unlawful {}

    /** Obligations are numbered from 1 on. */
    record ObligationMisnumbered(int number, int expected, String pointer) implements Untrue {}

    /** An obligation to pay has an amount, another one has none. */
    record AmountDoesNotFit(int obligation, ClaimKind kind, String pointer) implements Untrue {}

    /** An obligation is due before it was agreed upon. */
    record DueBeforeAgreement(int obligation, LocalDate dueOn, LocalDate reachedOn, String pointer) implements Untrue {}

    /** What is only said is an agreement in people's mediation alone. */
    record WrittenAgreementNeeded(Citation rule, String pointer) implements Unlawful {}

    /** The signature is on record. */
    record SignedBefore(Signature signature, LocalDate signedOn) implements Conflict {}

    /** The agreement is in effect, and binds both parties. */
    record AgreementBinds(LocalDate effectiveOn, Citation rule) implements Unlawful {}

    /** Nobody was represented, so nobody has to consent for themselves. */
    record NobodyRepresented(CaseId caseId) implements Conflict {}

    /** The agreement has no obligation of that number. */
    record ObligationUnknown(int obligation, String pointer) implements Untrue {}

    /** The obligation is performed. */
    record PerformedBefore(int obligation, LocalDate performedOn) implements Conflict {}

    /** There was still time to perform the obligation. */
    record ObligationNotOverdue(int obligation, LocalDate dueOn, String pointer) implements Conflict {}

    /** The breach is on record. */
    record BreachedBefore(int obligation, LocalDate breachedOn) implements Conflict {}

    // remedies

    /** By the law of that time, or the one the body mediates by, this is not open. */
    record RemedyNotOpen(Remedy remedy, Citation rule) implements Unlawful {}

    /** No order to pay is issued for what the obligation is for, or to whom owes it. */
    record NoPaymentOrderFor(int obligation, ClaimKind kind, Side by, Citation rule, String pointer)
            implements Unlawful {}

    /** The agreement does not bind the worker. */
    record WorkerNotBound(SubjectId worker, String pointer) implements Conflict {}

    /** It was asked for. */
    record RemedyRequestedBefore(Remedy remedy, LocalDate requestedOn) implements Conflict {}

    /** Nobody has asked for it, or it is decided. */
    record RemedyNotPending(Remedy remedy) implements Conflict {}

    /** That cannot come of it. */
    record ResultDoesNotFit(Remedy remedy, RemedyResult result, String pointer) implements Untrue {}

    // end

    /** Some obligations are neither performed nor breached, or a remedy is not decided. */
    record AgreementStillOpen(List<Integer> obligations, List<Remedy> remedies) implements Conflict {}
}

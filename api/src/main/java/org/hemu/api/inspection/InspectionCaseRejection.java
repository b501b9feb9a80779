package org.hemu.api.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Why a step of an inspection case was refused: the rule that forbids it, or the step that it contradicts. */
public sealed interface InspectionCaseRejection extends Rejection {

    /** It contradicts what has already happened. */
    sealed interface Conflict extends InspectionCaseRejection {
        @Override
        default Reason reason() {
            return Reason.CONFLICT;
        }
    }

    /** The statement itself cannot be true. */
    sealed interface Untrue extends InspectionCaseRejection {
        @Override
        default Reason reason() {
            return Reason.RULE;
        }
    }

    /** A rule of law does not allow it. */
    sealed interface Unlawful extends InspectionCaseRejection {
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
    record InspectionNotIn(CaseId caseId, List<InspectionStage> needed, InspectionStage actual) implements Conflict {}

    // what is alleged, and by whom

    /** A complaint is somebody's. */
    record ComplainantsMissing(String pointer) implements Untrue {}

    /** What a violation is about is named twice. */
    record MatterNamedTwice(InspectedMatter matter, String pointer) implements Untrue {}

    /** A violation ends before it begins. */
    record ViolationEndsTooEarly(LocalDate from, LocalDate endedOn, String pointer) implements Untrue {}

    /** There cannot be so many people. */
    record CountImpossible(int count, String pointer) implements Untrue {}

    // acceptance

    /** The violation ended too long ago to be looked into. */
    record ViolationTooOld(LocalDate lastDay, Citation rule, String pointer) implements Unlawful {}

    /**
     * The violation did not end too long ago.
     *
     * @param lastDay until when it is looked into; absent while the violation goes on
     */
    record ViolationNotTooOld(@Nullable LocalDate lastDay, Citation rule, String pointer) implements Unlawful {}

    /** It is not known which employer it is about. */
    record EmployerUnidentified(Citation rule, String pointer) implements Unlawful {}

    /** The employer does not employ people where the body inspects. */
    record OutsideJurisdiction(JurisdictionCode place, JurisdictionCode unit, Citation rule, String pointer)
            implements Unlawful {}

    /** The employer employs people where the body inspects. */
    record InsideJurisdiction(JurisdictionCode place, JurisdictionCode unit, Citation rule, String pointer)
            implements Unlawful {}

    /** Whoever complained is first told what is missing. */
    record SupplementFirst(Citation rule, String pointer) implements Unlawful {}

    /** Nobody was asked to supplement anything. */
    record NothingAskedFor(CaseId caseId, String pointer) implements Conflict {}

    /** There is still time to supplement what was asked for. */
    record SupplementStillOpen(LocalDate until, String pointer) implements Conflict {}

    /** Nothing is missing. */
    record NothingMissing(String pointer) implements Untrue {}

    /** The last day for a supplement lies before it is asked for. */
    record SupplementTermTooShort(LocalDate until, LocalDate requestedOn, String pointer) implements Untrue {}

    /** Nobody knows whom to ask: the report is anonymous. */
    record NobodyToAsk(CaseId caseId) implements Conflict {}

    /** The case in which the same was taken is not on record, or is this one, or none is named. */
    record DuplicateUnknown(@Nullable CaseId duplicateOf, String pointer) implements Untrue {}

    /** For this reason a matter is refused, and sent to nobody. */
    record ReasonDoesNotFit(RefusalReason given, String pointer) implements Untrue {}

    /** Those do not deal with a matter that is sent away for this reason. */
    record DestinationDoesNotFit(RefusalReason given, Destination to, Citation rule, String pointer)
            implements Unlawful {}

    // investigation

    /** So few do not inspect. */
    record TooFewInspectors(int named, int fewest, Citation rule, String pointer) implements Unlawful {}

    /** Nobody investigates the case yet. */
    record NobodyInvestigates(CaseId caseId) implements Conflict {}

    /** The inspector does not investigate this case. */
    record NotAmongInspectors(SubjectId inspector, String pointer) implements Conflict {}

    /** The inspector has stepped back from this case. */
    record InspectorSteppedBack(SubjectId inspector, LocalDate recusedOn, String pointer) implements Conflict {}

    /** Inspectors show their cards. */
    record CardsNotShown(Citation rule, String pointer) implements Unlawful {}

    /** Nothing was inspected yet. */
    record NothingInspected(CaseId caseId) implements Conflict {}

    /** The investigation was extended; the law gives more time once. */
    record InvestigationExtendedBefore(LocalDate approvedOn, Citation rule) implements Unlawful {}

    /** No deadline runs that could be extended: by the law of that time there was none, or it is decided. */
    record NoDeadlineToExtend(ClockKind clock) implements Conflict {}

    /** The day to which a decision is put off is not later than the last one. */
    record DecisionExtensionTooShort(LocalDate until, LocalDate lastDay, String pointer) implements Untrue {}

    /** The unit lies neither at nor above the one where it happened. */
    record UnitNotAbove(JurisdictionCode unit, JurisdictionCode jurisdiction, String pointer) implements Untrue {}

    // hearing

    /** Something is not announced like this: penalties are for whom is punished, and nobody else. */
    record PenaltiesDoNotFit(DecisionKind kind, String pointer) implements Untrue {}

    /** An order to correct is given at once, and not announced. */
    record NothingToAnnounce(DecisionKind kind, String pointer) implements Untrue {}

    /** The employer is told before it is decided, and heard. */
    record AnnouncementNeeded(DecisionKind kind, Citation rule) implements Unlawful {}

    /** The employer was not told of this penalty. */
    record PenaltyNotAnnounced(PenaltyKind penalty, Citation rule, String pointer) implements Unlawful {}

    /** Before what is intended no hearing can be asked for. */
    record HearingNotOpen(Citation rule) implements Unlawful {}

    /** The employer asked for a hearing. */
    record HearingRequestedBefore(LocalDate requestedOn) implements Conflict {}

    /** Nobody asked for a hearing. */
    record NoHearingRequested(CaseId caseId) implements Conflict {}

    /** The employer was heard. */
    record HearingHeldBefore(LocalDate heldOn) implements Conflict {}

    /** The chair investigated the case. */
    record ChairInvestigated(SubjectId chair, Citation rule, String pointer) implements Unlawful {}

    /** The employer is told earlier of the day of the hearing. */
    record HearingTooSoon(LocalDate hearingOn, LocalDate earliest, Citation rule, String pointer) implements Unlawful {}

    /** The hearing is not appointed for that day, or for any. */
    record HearingNotAppointed(@Nullable LocalDate hearingOn, String pointer) implements Conflict {}

    /** The employer can still ask for a hearing. */
    record HearingStillOpen(LocalDate lastDay, Citation rule, String pointer) implements Unlawful {}

    /** The employer asked for a hearing, and was not heard. */
    record HearingDue(LocalDate requestedOn, Citation rule) implements Unlawful {}

    // decision

    /** A decision says what is to be done. */
    record DutiesMissing(String pointer) implements Untrue {}

    /** A duty to pay has an amount, another one has none. */
    record DutyAmountDoesNotFit(DutyKind kind, String pointer) implements Untrue {}

    /** Something is due before it is decided. */
    record DueBeforeDecision(LocalDate dueOn, LocalDate decidedOn, String pointer) implements Untrue {}

    /** Nobody was ordered to pay wages by a day that has passed. */
    record NoWagesOverdue(Citation rule, String pointer) implements Unlawful {}

    /** Extra damages are between the half and the whole of the wages that were ordered to be paid. */
    record ExtraDamagesOutOfRange(long amountFen, long leastFen, long mostFen, Citation rule, String pointer)
            implements Unlawful {}

    // performance and enforcement

    /** The case has no decision of that number. */
    record DecisionUnknown(int number, String pointer) implements Untrue {}

    /** The decision is performed, enforced, set aside, or a later one has taken its place. */
    record DecisionSettled(int number, LocalDate on) implements Conflict {}

    /** There was still time to perform the decision. */
    record DecisionNotOverdue(int number, LocalDate dueOn, String pointer) implements Conflict {}

    /** No court enforces an order to correct; a decision follows it. */
    record OrderNotEnforceable(int number, Citation rule, String pointer) implements Unlawful {}

    /** The employer is reminded before a court is asked. */
    record ReminderNeeded(int number, Citation rule, String pointer) implements Unlawful {}

    /** The employer still has time after the reminder. */
    record ReminderStillRuns(LocalDate lastDay, Citation rule, String pointer) implements Unlawful {}

    /** A court was asked. */
    record EnforcementRequestedBefore(int number, LocalDate appliedOn) implements Conflict {}

    /** No court was asked. */
    record EnforcementNotPending(int number, String pointer) implements Conflict {}

    /** No decision stands that could be made public. */
    record NoDecisionStands(CaseId caseId, Citation rule) implements Unlawful {}

    /** Some decisions are not settled. */
    record DecisionsStillOpen(List<Integer> numbers) implements Conflict {}
}

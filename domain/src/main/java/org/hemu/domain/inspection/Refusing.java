package org.hemu.domain.inspection;

import static org.hemu.domain.shared.Decision.refuse;
import static org.hemu.domain.shared.Decision.unless;

import java.time.LocalDate;
import java.util.Optional;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.Destination;
import org.hemu.api.inspection.InspectionCaseEvent;
import org.hemu.api.inspection.InspectionCaseRejection;
import org.hemu.api.inspection.InspectionCaseRejection.DestinationDoesNotFit;
import org.hemu.api.inspection.InspectionCaseRejection.DuplicateUnknown;
import org.hemu.api.inspection.InspectionCaseRejection.InsideJurisdiction;
import org.hemu.api.inspection.InspectionCaseRejection.NothingAskedFor;
import org.hemu.api.inspection.InspectionCaseRejection.ReasonDoesNotFit;
import org.hemu.api.inspection.InspectionCaseRejection.SupplementFirst;
import org.hemu.api.inspection.InspectionCaseRejection.SupplementStillOpen;
import org.hemu.api.inspection.InspectionCaseRejection.ViolationNotTooOld;
import org.hemu.api.inspection.InspectionStage;
import org.hemu.api.inspection.IntakeCommand.RedirectInspection;
import org.hemu.api.inspection.IntakeCommand.RefuseInspection;
import org.hemu.api.inspection.IntakeEvent.InspectionRedirected;
import org.hemu.api.inspection.IntakeEvent.InspectionRefused;
import org.hemu.api.inspection.RefusalReason;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.inspection.InspectionCase.Opened;
import org.hemu.domain.inspection.Stage.AwaitingSupplement;
import org.hemu.domain.inspection.Stage.Received;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.hemu.domain.shared.Rule;

/** What is not taken, and why; and what is sent to whom is competent. A reason that can be checked must be true. */
final class Refusing {
    private Refusing() {}

    static Decision<InspectionCaseEvent> decide(RefuseInspection c, Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        Optional<LocalDate> undecided = undecidedSince(opened.stage());
        if (undecided.isEmpty()) {
            return refuse(opened.notIn(InspectionStage.RECEIVED, InspectionStage.SUPPLEMENT_REQUESTED));
        }
        return unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.refusedOn(), undecided.get(), now.today(), "/refusedOn"),
                        () -> untrue(c, opened, now),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new InspectionRefused(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.reason(),
                        c.duplicateOf(),
                        c.notice(),
                        c.refusedOn(),
                        opened.ending()));
    }

    static Decision<InspectionCaseEvent> decide(RedirectInspection c, Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        Optional<LocalDate> undecided = undecidedSince(opened.stage());
        if (undecided.isEmpty()) {
            return refuse(opened.notIn(InspectionStage.RECEIVED, InspectionStage.SUPPLEMENT_REQUESTED));
        }
        return unless(
                Refusals.first(
                        () -> c.reason().allowsRedirection()
                                ? Optional.empty()
                                : Optional.of(new ReasonDoesNotFit(c.reason(), "/reason")),
                        () -> c.reason() == RefusalReason.WRONG_JURISDICTION ? inside(facts) : Optional.empty(),
                        () -> fits(c.reason(), c.to())
                                ? Optional.empty()
                                : Optional.of(new DestinationDoesNotFit(
                                        c.reason(), c.to(), rule(c.reason()).citation(), "/to")),
                        () -> BusinessDay.wrong(c.redirectedOn(), undecided.get(), now.today(), "/redirectedOn"),
                        () -> BusinessDay.wrong(c.notice(), "/notice/sha256")),
                () -> new InspectionRedirected(
                        c.caseId(),
                        facts.jurisdiction(),
                        c.reason(),
                        c.to(),
                        c.toCase(),
                        c.notice(),
                        c.redirectedOn(),
                        opened.ending()));
    }

    /** The day from which nobody has decided; empty once somebody has. */
    private static Optional<LocalDate> undecidedSince(Stage stage) {
        return switch (stage) {
            case Received received -> Optional.of(received.since());
            case AwaitingSupplement awaiting -> Optional.of(awaiting.requestedOn());
            default -> Optional.empty();
        };
    }

    private static Optional<InspectionCaseRejection> untrue(
            RefuseInspection c, Opened opened, InspectionCircumstances now) {
        CaseFacts facts = opened.facts();
        return switch (c.reason()) {
            case NOT_INSPECTION_MATTER, IN_ANOTHER_PROCEDURE -> Optional.empty();
            case WRONG_JURISDICTION -> inside(facts);
            case OVER_TWO_YEARS -> notTooOld(facts);
            case EMPLOYER_OR_EVIDENCE_MISSING -> notAsked(opened);
            case NOT_SUPPLEMENTED -> stillOpen(c, opened.stage());
            case DUPLICATE -> noDuplicate(c, now);
        };
    }

    private static Optional<InspectionCaseRejection> noDuplicate(RefuseInspection c, InspectionCircumstances now) {
        CaseId other = c.duplicateOf();
        return other != null && !other.equals(c.caseId()) && now.duplicateOnRecord()
                ? Optional.empty()
                : Optional.of(new DuplicateUnknown(other, "/duplicateOf"));
    }

    private static Optional<InspectionCaseRejection> inside(CaseFacts facts) {
        return Allegations.isInside(facts)
                ? Optional.of(new InsideJurisdiction(
                        facts.allegation().placeOfEmployment(),
                        facts.jurisdiction(),
                        InspectionRules.PLACE.citation(),
                        "/reason"))
                : Optional.empty();
    }

    private static Optional<InspectionCaseRejection> notTooOld(CaseFacts facts) {
        return Allegations.isTooOld(facts.allegation(), facts.openedOn())
                ? Optional.empty()
                : Optional.of(new ViolationNotTooOld(
                        Allegations.lookedIntoUntil(facts.allegation()).orElse(null),
                        InspectionRules.TWO_YEARS.citation(),
                        "/reason"));
    }

    /** Whoever can be asked is asked before what is missing is held against them. */
    private static Optional<InspectionCaseRejection> notAsked(Opened opened) {
        boolean asked = opened.stage() instanceof Received received && received.supplemented();
        return asked || opened.facts().anonymous()
                ? Optional.empty()
                : Optional.of(new SupplementFirst(InspectionRules.IDENTIFIED.citation(), "/reason"));
    }

    private static Optional<InspectionCaseRejection> stillOpen(RefuseInspection c, Stage stage) {
        if (!(stage instanceof AwaitingSupplement awaiting)) {
            return Optional.of(new NothingAskedFor(c.caseId(), "/reason"));
        }
        return c.refusedOn().isAfter(awaiting.until())
                ? Optional.empty()
                : Optional.of(new SupplementStillOpen(awaiting.until(), "/reason"));
    }

    private static boolean fits(RefusalReason reason, Destination to) {
        return switch (to) {
            case MEDIATION, ARBITRATION, COURT -> reason != RefusalReason.WRONG_JURISDICTION;
            case OTHER_INSPECTION_BODY -> reason == RefusalReason.WRONG_JURISDICTION;
            case PETITION, OTHER_DEPARTMENT, JUDICIAL_ORGANS -> reason == RefusalReason.NOT_INSPECTION_MATTER;
        };
    }

    private static Rule rule(RefusalReason reason) {
        return reason == RefusalReason.WRONG_JURISDICTION ? InspectionRules.PLACE : InspectionRules.OTHER_PROCEDURE;
    }
}

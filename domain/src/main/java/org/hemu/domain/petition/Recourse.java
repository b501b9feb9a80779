package org.hemu.domain.petition;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.PetitionInstance;
import org.hemu.api.petition.PetitionRejection.NoRecourse;
import org.hemu.api.petition.PetitionRejection.ReplyNotDelivered;
import org.hemu.api.petition.PetitionRejection.ReviewerNotNextHigher;
import org.hemu.api.petition.PetitionStage;
import org.hemu.api.petition.RecourseCommand;
import org.hemu.api.petition.RecourseCommand.HoldReexaminationHearing;
import org.hemu.api.petition.RecourseCommand.RequestReexamination;
import org.hemu.api.petition.RecourseCommand.RequestReview;
import org.hemu.api.petition.RecourseEvent.HearingHeld;
import org.hemu.api.petition.RecourseEvent.ReexaminationRequested;
import org.hemu.api.petition.RecourseEvent.ReviewRequested;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.casework.Derivation;
import org.hemu.domain.petition.Petition.OnRegister;
import org.hemu.domain.petition.Stage.Answered;
import org.hemu.domain.petition.Stage.UnderRecourse;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** A petitioner who is not content asks the next higher organ, and then the one above that; each time within thirty days. */
final class Recourse {
    private Recourse() {}

    /** The instance that comes after an answer; empty when the answer is final. */
    static Optional<PetitionInstance> after(PetitionInstance answered) {
        return switch (answered) {
            case HANDLING -> Optional.of(PetitionInstance.REVIEW);
            case REVIEW -> Optional.of(PetitionInstance.REEXAMINATION);
            case REEXAMINATION -> Optional.empty();
        };
    }

    static Decision<PetitionEvent> decide(RecourseCommand command, OnRegister petition, PetitionCircumstances now) {
        PetitionFacts facts = petition.facts();
        return switch (command) {
            case RequestReview c ->
                Decision.unless(
                        hindered(PetitionInstance.HANDLING, c.reviewer(), c.requestedOn(), petition, now),
                        () -> new ReviewRequested(
                                c.caseId(),
                                Optional.ofNullable(c.reviewer()).orElse(facts.jurisdiction()),
                                c.reviewer(),
                                c.requestedOn(),
                                PetitionSteps.next(
                                        petition,
                                        ClockKind.PETITION_REVIEW_REQUEST,
                                        PetitionLimits.REVIEW,
                                        c.requestedOn(),
                                        now)));
            case RequestReexamination c ->
                Decision.unless(
                        hindered(PetitionInstance.REVIEW, c.reviewer(), c.requestedOn(), petition, now),
                        () -> new ReexaminationRequested(
                                c.caseId(),
                                Optional.ofNullable(c.reviewer()).orElse(facts.jurisdiction()),
                                c.reviewer(),
                                c.requestedOn(),
                                PetitionSteps.next(
                                        petition,
                                        ClockKind.PETITION_REEXAMINATION_REQUEST,
                                        PetitionLimits.REEXAMINATION,
                                        c.requestedOn(),
                                        now)));
            case HoldReexaminationHearing c ->
                petition.stage() instanceof UnderRecourse recourse
                                && recourse.instance() == PetitionInstance.REEXAMINATION
                        ? hear(c, petition, recourse, now)
                        : refuse(petition.notIn(PetitionStage.UNDER_REEXAMINATION));
        };
    }

    private static Optional<Rejection> hindered(
            PetitionInstance answeredBy,
            @Nullable JurisdictionCode reviewer,
            LocalDate day,
            OnRegister petition,
            PetitionCircumstances now) {
        if (!(petition.stage() instanceof Answered answered && answered.instance() == answeredBy)) {
            return Optional.of(petition.notIn(Answered.nameOf(answeredBy)));
        }
        LocalDate delivered = answered.deliveredOn();
        if (delivered == null) {
            return Optional.of(new ReplyNotDelivered(petition.facts().id()));
        }
        Optional<Deadline> term = term(answeredBy, delivered, now);
        return Refusals.first(
                () -> term.isEmpty() ? noRecourse(answeredBy) : Optional.empty(),
                () -> BusinessDay.wrong(day, delivered, now.today(), "/requestedOn"),
                () -> PetitionSteps.over(term, day, "/requestedOn"),
                () -> Optional.ofNullable(reviewer)
                        .flatMap(unit -> Refusals.<Rejection>first(
                                () -> PetitionSteps.wrongUnit(unit, day, now, "/reviewer"),
                                () -> notNextHigher(unit, petition.facts(), day),
                                () -> PetitionSteps.toTheAccused(unit, petition.facts(), day, "/reviewer"))));
    }

    /**
     * The days in which a further answer can be asked for, derived anew: that they were found to be over does not matter to a
     * request of an earlier day that is recorded later.
     */
    static Optional<Deadline> term(PetitionInstance answeredBy, LocalDate deliveredOn, PetitionCircumstances now) {
        return after(answeredBy)
                .flatMap(PetitionLimits::toAskFor)
                .flatMap(limit -> limit.from(deliveredOn, now.calendar()));
    }

    private static Optional<Rejection> noRecourse(PetitionInstance answeredBy) {
        return after(answeredBy)
                .flatMap(next -> PetitionLimits.toAskFor(next)
                        .map(Versions::versions)
                        .map(List::getFirst)
                        .map(DatedLimit::rule)
                        .map(rule -> new NoRecourse(next, rule.citation())));
    }

    private static Optional<Rejection> notNextHigher(JurisdictionCode reviewer, PetitionFacts facts, LocalDate day) {
        Optional<JurisdictionCode> nextHigher = facts.jurisdiction().parent();
        return PetitionRules.NEXT_HIGHER
                .inForceOn(day)
                .filter(_ -> !nextHigher.equals(Optional.of(reviewer)))
                .map(rule ->
                        new ReviewerNotNextHigher(reviewer, nextHigher.orElse(null), rule.citation(), "/reviewer"));
    }

    private static Decision<PetitionEvent> hear(
            HoldReexaminationHearing c, OnRegister petition, UnderRecourse recourse, PetitionCircumstances now) {
        Optional<Deadline> period = petition.clocks()
                .of(ClockKind.PETITION_REEXAMINATION)
                .filter(_ -> PetitionRules.HEARING.inForceOn(c.from()).isPresent());
        return Decision.unless(
                Refusals.first(
                        () -> BusinessDay.wrong(c.from(), recourse.lastHeardOn(), now.today(), "/from"),
                        () -> BusinessDay.wrong(c.to(), c.from(), now.today(), "/to"),
                        () -> PetitionSteps.over(period, c.from(), "/from"),
                        () -> BusinessDay.wrong(c.record(), "/record/sha256")),
                () -> new HearingHeld(
                        c.caseId(),
                        petition.facts().jurisdiction(),
                        c.from(),
                        c.to(),
                        c.record(),
                        ClockChanges.starting(period
                                .map(deadline ->
                                        Derivation.suspended(deadline, new Period(c.from(), c.to()), now.calendar()))
                                .stream()
                                .toList())));
    }
}

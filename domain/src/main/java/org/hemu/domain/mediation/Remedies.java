package org.hemu.domain.mediation;

import static org.hemu.domain.shared.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hemu.api.casework.CaseworkRejection.PeriodOver;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.casework.Deadline;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.MediationCaseRejection;
import org.hemu.api.mediation.MediationCaseRejection.BothPartiesNeeded;
import org.hemu.api.mediation.MediationCaseRejection.NoPaymentOrderFor;
import org.hemu.api.mediation.MediationCaseRejection.ObligationUnknown;
import org.hemu.api.mediation.MediationCaseRejection.RemedyNotOpen;
import org.hemu.api.mediation.MediationCaseRejection.RemedyNotPending;
import org.hemu.api.mediation.MediationCaseRejection.RemedyRequestedBefore;
import org.hemu.api.mediation.MediationCaseRejection.ResultDoesNotFit;
import org.hemu.api.mediation.MediationCaseRejection.WorkerNotBound;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyCommand;
import org.hemu.api.mediation.RemedyCommand.RecordRemedyResult;
import org.hemu.api.mediation.RemedyCommand.RequestArbitrationReview;
import org.hemu.api.mediation.RemedyCommand.RequestJudicialConfirmation;
import org.hemu.api.mediation.RemedyCommand.RequestPaymentOrder;
import org.hemu.api.mediation.RemedyEvent.ArbitrationReviewRequested;
import org.hemu.api.mediation.RemedyEvent.JudicialConfirmationRequested;
import org.hemu.api.mediation.RemedyEvent.PaymentOrderRequested;
import org.hemu.api.mediation.RemedyEvent.RemedyDecided;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.Side;
import org.hemu.api.shared.Citation;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.casework.BusinessDay;
import org.hemu.domain.casework.DatedLimit.Versions;
import org.hemu.domain.mediation.MediationCase.Opened;
import org.hemu.domain.mediation.Stage.InEffect;
import org.hemu.domain.shared.Decision;
import org.hemu.domain.shared.Refusals;

/**
 * What can follow an agreement in effect: its review, or its confirmation, when both parties ask for it in time; an order to
 * pay, when a worker asks for it after the day on which something was to be paid.
 */
final class Remedies {
    private Remedies() {}

    static Decision<MediationCaseEvent> decide(RemedyCommand command, Opened opened, MediationCircumstances now) {
        if (!(opened.stage() instanceof InEffect effect)) {
            return refuse(opened.notIn(CaseStage.IN_EFFECT));
        }
        return switch (command) {
            case RequestArbitrationReview c ->
                Decision.unless(
                        hindered(
                                Remedy.ARBITRATION_REVIEW,
                                MediationLimits.ARBITRATION_REVIEW,
                                c.by(),
                                c.requestedOn(),
                                effect,
                                now),
                        () -> new ArbitrationReviewRequested(
                                c.caseId(),
                                opened.facts().jurisdiction(),
                                c.requestedOn(),
                                stopping(opened, ClockKind.ARBITRATION_REVIEW)));
            case RequestJudicialConfirmation c ->
                Decision.unless(
                        hindered(
                                Remedy.JUDICIAL_CONFIRMATION,
                                MediationLimits.JUDICIAL_CONFIRMATION,
                                c.by(),
                                c.requestedOn(),
                                effect,
                                now),
                        () -> new JudicialConfirmationRequested(
                                c.caseId(),
                                opened.facts().jurisdiction(),
                                c.requestedOn(),
                                stopping(opened, ClockKind.JUDICIAL_CONFIRMATION)));
            case RequestPaymentOrder c ->
                effect.agreement()
                        .obligation(c.obligation())
                        .map(owed -> orderToPay(c, owed, opened, effect, now))
                        .orElseGet(() -> refuse(new ObligationUnknown(c.obligation(), "/obligation")));
            case RecordRemedyResult c -> result(c, opened, effect, now);
        };
    }

    private static ClockChanges stopping(Opened opened, ClockKind clock) {
        return ClockChanges.stopping(opened.clocks().running(clock));
    }

    private static Optional<? extends Rejection> hindered(
            Remedy remedy, Versions limit, List<Side> by, LocalDate day, InEffect effect, MediationCircumstances now) {
        Citation rule = limit.versions().getLast().rule().citation();
        List<Side> missing = Steps.missing(by);
        Optional<Deadline> period = limit.from(effect.effectiveOn(), now.calendar());
        return Refusals.first(
                () -> period.isEmpty() || !permits(remedy, effect, now)
                        ? Optional.of(new RemedyNotOpen(remedy, rule))
                        : Optional.empty(),
                () -> requestedBefore(SoughtRemedy.ofWhole(remedy), effect),
                () -> missing.isEmpty() ? Optional.empty() : Optional.of(new BothPartiesNeeded(missing, rule, "/by")),
                () -> BusinessDay.wrong(day, effect.effectiveOn(), now.today(), "/requestedOn"),
                () -> period.filter(deadline -> deadline.isOverOn(day))
                        .flatMap(deadline -> Optional.ofNullable(deadline.lastDay())
                                .map(last -> new PeriodOver(deadline.clock(), last, rule, "/requestedOn"))));
    }

    /** A court confirms what was agreed before a body of people's mediation. */
    private static boolean permits(Remedy remedy, InEffect effect, MediationCircumstances now) {
        return remedy != Remedy.JUDICIAL_CONFIRMATION || Bodies.isOfThePeople(now.body(), effect.effectiveOn());
    }

    private static Optional<MediationCaseRejection> requestedBefore(SoughtRemedy remedy, InEffect effect) {
        return Optional.ofNullable(effect.agreement().requested().get(remedy))
                .map(on -> new RemedyRequestedBefore(remedy.remedy(), on));
    }

    private static Decision<MediationCaseEvent> orderToPay(
            RequestPaymentOrder c, Obligation owed, Opened opened, InEffect effect, MediationCircumstances now) {
        boolean listed = owed.kind().allowsPaymentOrder() && owed.by() == Side.EMPLOYER;
        return Decision.unless(
                Refusals.first(
                        () -> listed
                                ? Optional.empty()
                                : Optional.of(new NoPaymentOrderFor(
                                        owed.number(),
                                        owed.kind(),
                                        owed.by(),
                                        MediationRules.PAYMENT_ORDER.citation(),
                                        "/obligation")),
                        () -> effect.agreement().bound().contains(c.worker())
                                ? Optional.empty()
                                : Optional.of(new WorkerNotBound(c.worker(), "/worker")),
                        () -> Performance.performed(effect.agreement(), owed),
                        () -> requestedBefore(new SoughtRemedy(Remedy.PAYMENT_ORDER, owed.number()), effect),
                        () -> Performance.notOverdue(owed, c.requestedOn(), "/requestedOn"),
                        () -> BusinessDay.wrong(c.requestedOn(), now.today(), "/requestedOn")),
                () -> new PaymentOrderRequested(
                        c.caseId(), opened.facts().jurisdiction(), c.worker(), owed.number(), c.requestedOn()));
    }

    private static Decision<MediationCaseEvent> result(
            RecordRemedyResult c, Opened opened, InEffect effect, MediationCircumstances now) {
        LocalDate requestedOn = effect.agreement().pending().get(SoughtRemedy.of(c.remedy(), c.obligation()));
        if (requestedOn == null) {
            return refuse(new RemedyNotPending(c.remedy()));
        }
        boolean fits = c.result() != RemedyResult.OBJECTED || c.remedy() == Remedy.PAYMENT_ORDER;
        return Decision.unless(
                Refusals.first(
                        () -> fits
                                ? Optional.empty()
                                : Optional.of(new ResultDoesNotFit(c.remedy(), c.result(), "/result")),
                        () -> BusinessDay.wrong(c.decidedOn(), requestedOn, now.today(), "/decidedOn"),
                        () -> BusinessDay.wrong(c.decision(), "/decision/sha256")),
                () -> new RemedyDecided(
                        c.caseId(),
                        opened.facts().jurisdiction(),
                        c.remedy(),
                        c.obligation(),
                        c.result(),
                        c.decision(),
                        c.decidedOn()));
    }
}

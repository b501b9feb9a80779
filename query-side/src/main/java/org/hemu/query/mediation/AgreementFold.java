package org.hemu.query.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hemu.api.mediation.AgreementEvent;
import org.hemu.api.mediation.AgreementEvent.AgreementBreached;
import org.hemu.api.mediation.AgreementEvent.AgreementEffective;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.AgreementEvent.AgreementSetAside;
import org.hemu.api.mediation.AgreementEvent.AgreementSigned;
import org.hemu.api.mediation.AgreementEvent.AgreementSupervised;
import org.hemu.api.mediation.AgreementEvent.ObligationPerformed;
import org.hemu.api.mediation.AgreementEvent.WorkerConsented;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyEvent;
import org.hemu.api.mediation.RemedyEvent.ArbitrationReviewRequested;
import org.hemu.api.mediation.RemedyEvent.JudicialConfirmationRequested;
import org.hemu.api.mediation.RemedyEvent.PaymentOrderRequested;
import org.hemu.api.mediation.RemedyEvent.RemedyDecided;
import org.hemu.query.mediation.CaseOnFile.Result;
import org.hemu.query.mediation.CaseOnFile.Worker;
import org.hemu.query.shared.MissingRow;

/** What an event changes about an agreement, and about the case by that. */
final class AgreementFold {
    private AgreementFold() {}

    static void after(CaseFold fold, AgreementEvent event) {
        switch (event) {
            case AgreementReached e -> {
                fold.resume();
                fold.stage = CaseStage.AGREED;
                fold.outcome = new Result(Outcome.AGREEMENT_REACHED, e.reachedOn());
                fold.agreement = AgreementOnFile.reached(e.form(), e.reachedOn(), e.obligations());
                fold.document(e.agreement(), e.reachedOn());
            }
            case AgreementSigned e -> agreement(fold, before -> before.signed(e.signature(), e.signedOn()));
            case AgreementEffective e -> {
                fold.stage = CaseStage.IN_EFFECT;
                fold.workers = CaseFold.changed(
                        fold.workers, worker -> e.bound().contains(worker.subject()) ? bound(worker) : worker);
                agreement(fold, before -> before.effective(e.effectiveOn()));
            }
            case AgreementRepudiated e -> {
                agreement(fold, before -> before.repudiatedBy(e.side(), e.repudiatedOn()));
                fold.interrupted(e.interruption());
                fold.end(Outcome.NOT_REACHED, e.repudiatedOn());
            }
            case WorkerConsented e ->
                fold.workers = CaseFold.changed(
                        fold.workers,
                        worker -> worker.subject().equals(e.worker())
                                ? consenting(worker, e, fold.stage == CaseStage.IN_EFFECT)
                                : worker);
            case ObligationPerformed e -> agreement(fold, before -> before.performed(e.obligation(), e.performedOn()));
            case AgreementSupervised e -> {
                agreement(fold, before -> before.supervised(e.visitedOn()));
                fold.document(e.record(), e.visitedOn());
            }
            case AgreementBreached e -> {
                agreement(fold, before -> before.breached(e.obligation(), e.breachedOn()));
                fold.document(e.notice(), e.breachedOn());
                fold.interrupted(e.interruption());
            }
            case AgreementSetAside e -> {
                agreement(fold, before -> before.setAsideBy(e.byAuthority(), e.setAsideOn()));
                fold.document(e.decision(), e.setAsideOn());
                fold.stage = CaseStage.ENDED;
            }
        }
    }

    static void after(CaseFold fold, RemedyEvent event) {
        switch (event) {
            case ArbitrationReviewRequested e ->
                request(fold, RemedyOnFile.requested(Remedy.ARBITRATION_REVIEW, e.requestedOn()));
            case JudicialConfirmationRequested e ->
                request(fold, RemedyOnFile.requested(Remedy.JUDICIAL_CONFIRMATION, e.requestedOn()));
            case PaymentOrderRequested e ->
                request(
                        fold,
                        new RemedyOnFile(
                                Remedy.PAYMENT_ORDER, e.obligation(), e.worker(), e.requestedOn(), null, null));
            case RemedyDecided e -> {
                fold.document(e.decision(), e.decidedOn());
                fold.remedies = decided(fold.remedies, e);
            }
        }
    }

    private static void agreement(CaseFold fold, UnaryOperator<AgreementOnFile> change) {
        fold.agreement = change.apply(MissingRow.unless(fold.agreement, "agreement"));
    }

    private static void request(CaseFold fold, RemedyOnFile remedy) {
        fold.remedies = CaseFold.plus(fold.remedies, remedy);
    }

    /** The one that waits; of an order to pay, the one for the obligation. */
    private static List<RemedyOnFile> decided(List<RemedyOnFile> remedies, RemedyDecided e) {
        List<RemedyOnFile> next = new ArrayList<>();
        boolean found = false;
        for (RemedyOnFile each : remedies) {
            boolean meant = !found && each.waitsFor(e.remedy(), e.obligation());
            found |= meant;
            next.add(meant ? each.decided(e.result(), e.decidedOn()) : each);
        }
        return List.copyOf(next);
    }

    private static Worker bound(Worker worker) {
        return new Worker(worker.subject(), worker.person(), worker.representative(), worker.consentedOn(), true);
    }

    private static Worker consenting(Worker worker, WorkerConsented e, boolean inEffect) {
        return new Worker(
                worker.subject(),
                worker.person(),
                worker.representative(),
                e.consentedOn(),
                worker.bound() || inEffect);
    }
}

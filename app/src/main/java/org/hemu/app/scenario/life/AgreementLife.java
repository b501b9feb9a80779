package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.mediation.AgreementCommand.ReachAgreement;
import org.hemu.api.mediation.AgreementCommand.RecordBreach;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.AgreementCommand.RecordWorkerConsent;
import org.hemu.api.mediation.AgreementCommand.RepudiateAgreement;
import org.hemu.api.mediation.AgreementCommand.SignAgreement;
import org.hemu.api.mediation.AgreementCommand.SuperviseAgreement;
import org.hemu.api.mediation.AgreementForm;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyCommand.RecordRemedyResult;
import org.hemu.api.mediation.RemedyCommand.RequestArbitrationReview;
import org.hemu.api.mediation.RemedyCommand.RequestJudicialConfirmation;
import org.hemu.api.mediation.RemedyCommand.RequestPaymentOrder;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.api.person.SubjectId;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.jspecify.annotations.Nullable;

/** What becomes of a dispute whose parties agree. */
final class AgreementLife {
    private static final LocalDate REVIEWED_SINCE = LocalDate.of(2012, 1, 1);
    private static final int REVIEW_DAYS = 15;
    private static final int CONFIRMATION_DAYS = 30;
    /** Long enough for a term that ends on a day off to be over. */
    private static final int DAYS_OFF = 9;

    private final DisputeLife dispute;
    private final CaseId id;
    private final Grievance grievance;
    private final MediationOffice office;
    private final Chance chance;
    private final List<LocalDate> steps = new ArrayList<>();

    AgreementLife(DisputeLife dispute, Grievance grievance, MediationOffice office, Chance chance) {
        this.dispute = dispute;
        this.id = dispute.id();
        this.grievance = grievance;
        this.office = office;
        this.chance = chance;
    }

    void reach(LocalDate on) {
        Obligation owed = obligation(on);
        dispute.say(
                on,
                new ReachAgreement(
                        id, AgreementForm.WRITTEN, List.of(owed), dispute.document(DocumentKind.AGREEMENT), on));
        List.of(Signature.WORKER_SIDE, Signature.EMPLOYER_SIDE, Signature.MEDIATOR)
                .forEach(signature -> dispute.say(on, new SignAgreement(id, signature, on)));
        if (chance.hits(Rates.REPUDIATED)) {
            LocalDate repudiatedOn = Calendar.after(on, 1);
            dispute.say(repudiatedOn, new RepudiateAgreement(id, Side.EMPLOYER, repudiatedOn));
            dispute.archive(repudiatedOn);
            return;
        }
        LocalDate effectiveOn = Calendar.after(on, chance.between(0, 1));
        if (grievance.isCollective()) {
            grievance.workers().stream()
                    .skip(DisputeLife.REPRESENTATIVES)
                    .forEach(worker -> dispute.say(effectiveOn, new RecordWorkerConsent(id, worker, effectiveOn)));
        }
        dispute.say(effectiveOn, new SignAgreement(id, Signature.SEAL, effectiveOn));
        steps.add(effectiveOn);
        confirm(effectiveOn);
        perform(owed, effectiveOn);
        dispute.archive(steps.stream().max(LocalDate::compareTo).orElse(effectiveOn));
    }

    private Obligation obligation(LocalDate reachedOn) {
        Long claimed = grievance.dispute().claimedFen();
        double granted = 0.6 + 0.4 * chance.uniform();
        return new Obligation(
                1,
                Side.EMPLOYER,
                grievance.claim(),
                claimed == null ? null : Long.valueOf((long) (claimed * granted)),
                claimed == null
                        ? PerformanceMethod.ACT
                        : chance.hits(0.5) ? PerformanceMethod.BANK_TRANSFER : PerformanceMethod.CASH,
                Calendar.openOn(reachedOn.plusDays(chance.between(7, 40))));
    }

    /** What makes the agreement enforceable, as far as its body and the law of the day know it; or the time for it passes. */
    private void confirm(LocalDate effectiveOn) {
        if (!effectiveOn.isBefore(REVIEWED_SINCE)) {
            if (chance.hits(Rates.REVIEWED)) {
                LocalDate on = Calendar.after(effectiveOn, chance.between(1, 4));
                dispute.say(on, new RequestArbitrationReview(id, List.of(Side.values()), on));
                decide(Remedy.ARBITRATION_REVIEW, null, RemedyResult.GRANTED, Calendar.after(on, 5));
            } else {
                review(effectiveOn.plusDays(REVIEW_DAYS + DAYS_OFF));
            }
        }
        if (office.isOfThePeopleOn(effectiveOn)) {
            if (chance.hits(Rates.CONFIRMED)) {
                LocalDate on = Calendar.after(effectiveOn, chance.between(1, 6));
                dispute.say(on, new RequestJudicialConfirmation(id, List.of(Side.values()), on));
                decide(Remedy.JUDICIAL_CONFIRMATION, null, RemedyResult.GRANTED, Calendar.after(on, 3));
            } else {
                review(effectiveOn.plusDays(CONFIRMATION_DAYS + DAYS_OFF));
            }
        }
    }

    private void perform(Obligation owed, LocalDate effectiveOn) {
        double how = chance.uniform();
        LocalDate late = Calendar.after(owed.dueOn(), 1);
        if (how < Rates.PERFORMED_IN_TIME) {
            LocalDate on =
                    Engagements.later(effectiveOn, Calendar.openOn(owed.dueOn().minusDays(chance.between(0, 6))));
            performed(owed, on.isAfter(owed.dueOn()) ? owed.dueOn() : on);
        } else if (how < Rates.PERFORMED_IN_TIME + Rates.PERFORMED_LATE) {
            review(late);
            performed(owed, Calendar.after(late, chance.between(1, 15)));
        } else {
            breach(owed, Calendar.after(late, chance.between(0, 5)));
        }
        if (chance.hits(Rates.SUPERVISED)) {
            LocalDate on = Calendar.after(owed.dueOn(), chance.between(1, 5));
            dispute.say(on, new SuperviseAgreement(id, dispute.document(DocumentKind.FOLLOW_UP), on));
            steps.add(on);
        }
    }

    private void performed(Obligation owed, LocalDate on) {
        dispute.say(on, new RecordPerformance(id, owed.number(), on));
        steps.add(on);
    }

    private void breach(Obligation owed, LocalDate on) {
        review(on);
        dispute.say(on, new RecordBreach(id, owed.number(), dispute.document(DocumentKind.NOTICE), on));
        steps.add(on);
        if (owed.kind().allowsPaymentOrder() && chance.hits(Rates.ORDERED_TO_PAY)) {
            LocalDate requestedOn = Calendar.after(on, chance.between(2, 8));
            SubjectId worker = grievance.workers().getFirst();
            dispute.say(requestedOn, new RequestPaymentOrder(id, worker, owed.number(), requestedOn));
            decide(
                    Remedy.PAYMENT_ORDER,
                    owed.number(),
                    chance.hits(0.7) ? RemedyResult.GRANTED : RemedyResult.OBJECTED,
                    Calendar.after(requestedOn, 10));
        }
    }

    private void decide(Remedy remedy, @Nullable Integer obligation, RemedyResult result, LocalDate on) {
        dispute.say(
                on,
                new RecordRemedyResult(id, remedy, obligation, result, dispute.document(DocumentKind.DECISION), on));
        steps.add(on);
    }

    private void review(LocalDate day) {
        LocalDate on = Calendar.openOn(day);
        dispute.review(on);
        steps.add(on);
    }
}

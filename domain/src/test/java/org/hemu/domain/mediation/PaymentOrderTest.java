package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.apply;
import static org.hemu.domain.mediation.CaseStory.assign;
import static org.hemu.domain.mediation.CaseStory.certificate;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.dispute;
import static org.hemu.domain.mediation.CaseStory.ofStreet;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;
import static org.hemu.domain.mediation.CaseStory.worker;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayToCome;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.ClaimKind;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.IntakeCommand.NameRepresentatives;
import org.hemu.api.mediation.MediationCaseRejection.NoPaymentOrderFor;
import org.hemu.api.mediation.MediationCaseRejection.ObligationNotOverdue;
import org.hemu.api.mediation.MediationCaseRejection.ObligationUnknown;
import org.hemu.api.mediation.MediationCaseRejection.PerformedBefore;
import org.hemu.api.mediation.MediationCaseRejection.WorkerNotBound;
import org.hemu.api.mediation.Obligation;
import org.hemu.api.mediation.PerformanceMethod;
import org.hemu.api.mediation.RemedyCommand.RequestPaymentOrder;
import org.hemu.api.mediation.RemedyEvent.PaymentOrderRequested;
import org.hemu.api.mediation.Side;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A worker asks a court to order the employer to pay what was agreed and not paid in time. */
@Pins("payment-order")
class PaymentOrderTest {
    /** In effect on 2012-03-07; 12000 yuan of wages by 2012-04-05. */
    private static final CaseStory EFFECTIVE =
            ofStreet().agreed("2012-03-01", "2012-03-05", "2012-04-05").signed("2012-03-07");

    private static RequestPaymentOrder order(int obligation, String on) {
        return new RequestPaymentOrder(CASE, worker(1), obligation, day(on));
    }

    @Test
    void isAskedForByAWorkerOnceTheDayHasPassed() {
        EFFECTIVE
                .when(order(1, "2012-04-05"), "2012-04-05")
                .refused(new ObligationNotOverdue(1, day("2012-04-05"), "/requestedOn"));
        EFFECTIVE
                .when(order(1, "2012-04-06"), "2012-04-06")
                .then(new PaymentOrderRequested(CASE, STREET, worker(1), 1, day("2012-04-06")));
        EFFECTIVE
                .when(order(1, "2012-04-06"), "2012-04-05")
                .refused(new DayToCome(day("2012-04-06"), day("2012-04-05"), "/requestedOn"));
        EFFECTIVE.when(order(2, "2012-04-06"), "2012-04-06").refused(new ObligationUnknown(2, "/obligation"));
        EFFECTIVE
                .then(new RecordPerformance(CASE, 1, day("2012-04-01")), "2012-04-01")
                .when(order(1, "2012-04-06"), "2012-04-06")
                .refused(new PerformedBefore(1, day("2012-04-01")));
    }

    @ParameterizedTest
    @EnumSource
    void isForTheClaimsThatTheLawLists(ClaimKind kind) {
        Obligation owed = kind.isPayment()
                ? new Obligation(1, Side.EMPLOYER, kind, 100L, PerformanceMethod.CASH, day("2012-03-20"))
                : certificate(1, "2012-03-20");
        var outcome = ofStreet()
                .inMediation("2012-03-01")
                .then(reach("2012-03-05", owed), "2012-03-05")
                .signed("2012-03-07")
                .when(order(1, "2012-03-21"), "2012-03-21");

        switch (kind) {
            case WAGE_ARREARS, WORK_INJURY_MEDICAL_COSTS, SEVERANCE, DAMAGES ->
                assertThat(outcome.event()).isInstanceOf(PaymentOrderRequested.class);
            case OTHER_PAYMENT, ACT ->
                outcome.refused(new NoPaymentOrderFor(
                        1, kind, Side.EMPLOYER, MediationRules.PAYMENT_ORDER.citation(), "/obligation"));
        }
    }

    @Test
    void isAgainstTheEmployer() {
        Obligation byWorker =
                new Obligation(1, Side.WORKER, ClaimKind.DAMAGES, 100L, PerformanceMethod.CASH, day("2012-03-20"));

        ofStreet()
                .inMediation("2012-03-01")
                .then(reach("2012-03-05", byWorker), "2012-03-05")
                .signed("2012-03-07")
                .when(order(1, "2012-03-21"), "2012-03-21")
                .refused(new NoPaymentOrderFor(
                        1, ClaimKind.DAMAGES, Side.WORKER, MediationRules.PAYMENT_ORDER.citation(), "/obligation"));
    }

    @Test
    void isForWhomTheAgreementBinds() {
        CaseStory collective = ofStreet()
                .then(apply(dispute(10, true), null, "2012-03-01"), "2012-03-01")
                .then(
                        new NameRepresentatives(CASE, List.of(worker(2), worker(3), worker(4)), day("2012-03-01")),
                        "2012-03-01")
                .consented("2012-03-01")
                .then(new AcceptMediation(CASE, day("2012-03-01")), "2012-03-01")
                .then(assign("2012-03-01", CaseStory.LIU), "2012-03-01")
                .then(reach("2012-03-05", wages(1, "2012-03-20")), "2012-03-05")
                .signed("2012-03-07");

        collective.when(order(1, "2012-03-21"), "2012-03-21").refused(new WorkerNotBound(worker(1), "/worker"));
    }
}

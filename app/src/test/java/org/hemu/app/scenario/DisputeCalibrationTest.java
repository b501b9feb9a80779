package org.hemu.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hemu.api.casework.ClockKind;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.mediation.AgreementEvent.AgreementBreached;
import org.hemu.api.mediation.AgreementEvent.AgreementReached;
import org.hemu.api.mediation.CustodyEvent.DeadlineMissed;
import org.hemu.api.mediation.CustodyEvent.MediationDeemedFailed;
import org.hemu.api.mediation.CustodyEvent.TermExpired;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent.MediationAccepted;
import org.hemu.api.mediation.IntakeEvent.MediationApplied;
import org.hemu.api.mediation.IntakeEvent.MediationDeclined;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsEvent.MediationEnded;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.mediation.RemedyEvent.RemedyDecided;
import org.hemu.app.scenario.province.Divisions;
import org.hemu.domain.employment.WorkerIdentity;
import org.junit.jupiter.api.Test;

/** Holds the disputes of 1,500 employers, all decided by the domain, against what is known of those years. */
class DisputeCalibrationTest {
    private static final Divisions JILIN = Divisions.ofJilin();
    private static final byte[] KEY = "a key of the application".getBytes(StandardCharsets.UTF_8);
    private static final Recount RECOUNT =
            Recount.of(new Scenario(20100101, 1500, JILIN, document -> WorkerIdentity.derive(KEY, document)), JILIN);
    private static final List<MediationApplied> APPLIED = RECOUNT.events(MediationApplied.class);

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    private static long applied(Predicate<MediationApplied> which) {
        return APPLIED.stream().filter(which).count();
    }

    @Test
    void isBroughtBeforeABodyByAboutTwoWorkersInAThousandAYear() {
        long workers = RECOUNT.events(HireFiled.class).stream()
                .map(HireFiled::workerId)
                .distinct()
                .count();

        assertThat(share(APPLIED.size(), workers)).isBetween(0.003, 0.009);
    }

    @Test
    void isAgreedUponInSixtyToSixtyFiveOfAHundredCases() {
        long accepted = RECOUNT.events(MediationAccepted.class).size();

        assertThat(share(RECOUNT.events(AgreementReached.class).size(), accepted))
                .isBetween(0.57, 0.68);
        assertThat(share(RECOUNT.events(MediationDeclined.class).size(), APPLIED.size()))
                .isBetween(0.06, 0.14);
    }

    @Test
    void isAboutPayInMostCases() {
        assertThat(share(applied(e -> e.dispute().categories().primary() == DisputeCategory.PAY), APPLIED.size()))
                .isBetween(0.55, 0.70);
    }

    @Test
    void isBroughtByTenAndMoreTogetherInOneToThreeOfAHundredCases() {
        assertThat(share(applied(e -> e.dispute().collective()), APPLIED.size()))
                .isBetween(0.005, 0.03);
    }

    @Test
    void isBroughtMostOftenBeforeSpringFestival() {
        Set<Month> winter = Set.of(Month.DECEMBER, Month.JANUARY);

        assertThat(share(applied(e -> winter.contains(e.receivedOn().getMonth())), APPLIED.size()))
                .isBetween(0.22, 0.42);
    }

    @Test
    void missesSomeDeadlinesAndLetsSomeTermsPass() {
        assertThat(RECOUNT.events(DeadlineMissed.class))
                .extracting(e -> e.deadline().clock())
                .contains(ClockKind.MEDIATION_ACCEPTANCE, ClockKind.AGREEMENT_PERFORMANCE);
        assertThat(RECOUNT.events(TermExpired.class))
                .extracting(e -> e.deadline().clock())
                .contains(
                        ClockKind.MEDIATION_WITHOUT_AGREEMENT,
                        ClockKind.ARBITRATION_REVIEW,
                        ClockKind.JUDICIAL_CONFIRMATION);
        assertThat(RECOUNT.events(MediationDeemedFailed.class)).isNotEmpty();
    }

    @Test
    void endsInEveryWayAndGoesElsewhereInSome() {
        assertThat(RECOUNT.events(MediationEnded.class))
                .extracting(MediationEnded::outcome)
                .contains(Outcome.WITHDRAWN_BY_APPLICANT)
                .contains(Outcome.NOT_REACHED)
                .contains(Outcome.RESPONDENT_REFUSED)
                .contains(Outcome.SETTLED_PRIVATELY);
        assertThat(RECOUNT.events(MediationTransferred.class)).isNotEmpty();
        assertThat(RECOUNT.events(AgreementBreached.class)).isNotEmpty();
        assertThat(RECOUNT.events(RemedyDecided.class)).isNotEmpty();
    }
}

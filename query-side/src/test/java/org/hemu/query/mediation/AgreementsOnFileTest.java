package org.hemu.query.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.ZHANG;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.document;
import static org.hemu.query.mediation.MediationStory.effective;
import static org.hemu.query.mediation.MediationStory.interruption;
import static org.hemu.query.mediation.MediationStory.performed;

import java.util.List;
import java.util.Objects;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.mediation.AgreementEvent.AgreementBreached;
import org.hemu.api.mediation.AgreementEvent.AgreementRepudiated;
import org.hemu.api.mediation.AgreementEvent.AgreementSetAside;
import org.hemu.api.mediation.AgreementEvent.AgreementSigned;
import org.hemu.api.mediation.AgreementEvent.AgreementSupervised;
import org.hemu.api.mediation.AgreementEvent.WorkerConsented;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.IntakeEvent.RepresentativesNamed;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyEvent.ArbitrationReviewRequested;
import org.hemu.api.mediation.RemedyEvent.PaymentOrderRequested;
import org.hemu.api.mediation.RemedyEvent.RemedyDecided;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.SettingAsideAuthority;
import org.hemu.api.mediation.Side;
import org.hemu.api.mediation.Signature;
import org.hemu.api.shared.Event;
import org.hemu.query.mediation.CaseOnFile.Result;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class AgreementsOnFileTest {
    private static CaseOnFile of(History history) {
        return Objects.requireNonNull(history.reading(new Cases()).find(CASE.value()));
    }

    private static CaseOnFile inMediation(Event... events) {
        return of(History.of(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        accepted(CASE, NANGUAN, "2012-03-05", "2012-03-20"))
                .and(events));
    }

    private static CaseOnFile inEffect(Event... events) {
        return of(History.of(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        accepted(CASE, NANGUAN, "2012-03-05", "2012-03-20"),
                        agreed(CASE, NANGUAN, "2012-03-15"),
                        effective(CASE, NANGUAN, "2012-03-16", "2012-04-15"))
                .and(events));
    }

    @Test
    void leadToTheirPerformance() {
        CaseOnFile file = inEffect(
                new AgreementSigned(CASE, NANGUAN, Signature.SEAL, day("2012-03-16")),
                new AgreementSupervised(CASE, NANGUAN, document(DocumentKind.FOLLOW_UP), day("2012-04-01")),
                performed(CASE, NANGUAN, "2012-04-10"));

        assertThat(file.stage()).isEqualTo(CaseStage.IN_EFFECT);
        assertThat(file.outcome()).isEqualTo(new Result(Outcome.AGREEMENT_REACHED, day("2012-03-15")));
        assertThat(file.workers().getFirst().bound()).isTrue();
        AgreementOnFile agreement = Objects.requireNonNull(file.agreement());
        assertThat(agreement.effectiveOn()).isEqualTo(day("2012-03-16"));
        assertThat(agreement.obligations().getFirst().performedOn()).isEqualTo(day("2012-04-10"));
        assertThat(agreement.supervisedOn()).containsExactly(day("2012-04-01"));
        assertThat(file.documents())
                .extracting(CaseOnFile.Document::kind)
                .containsExactly(DocumentKind.APPLICATION, DocumentKind.AGREEMENT, DocumentKind.FOLLOW_UP);
    }

    @Test
    void tellABreachAndWhatIsSoughtUponIt() {
        CaseOnFile file = inEffect(
                new ArbitrationReviewRequested(CASE, NANGUAN, day("2012-03-20"), ClockChanges.NONE),
                new AgreementBreached(
                        CASE,
                        NANGUAN,
                        1,
                        Side.EMPLOYER,
                        document(DocumentKind.NOTICE),
                        day("2012-04-16"),
                        interruption(InterruptionCause.BREACH, "2012-04-16"),
                        ClockChanges.NONE),
                new PaymentOrderRequested(CASE, NANGUAN, ZHANG.subject(), 1, day("2012-04-20")),
                new RemedyDecided(
                        CASE,
                        NANGUAN,
                        Remedy.PAYMENT_ORDER,
                        1,
                        RemedyResult.GRANTED,
                        document(DocumentKind.DECISION),
                        day("2012-05-01")));

        assertThat(Objects.requireNonNull(file.agreement())
                        .obligations()
                        .getFirst()
                        .breachedOn())
                .isEqualTo(day("2012-04-16"));
        assertThat(file.remedies())
                .extracting(RemedyOnFile::remedy, RemedyOnFile::result)
                .containsExactly(
                        tuple(Remedy.ARBITRATION_REVIEW, null), tuple(Remedy.PAYMENT_ORDER, RemedyResult.GRANTED));
    }

    @Test
    void areNoneOnceAPartyDoesNotStandByThem() {
        CaseOnFile file = inMediation(
                agreed(CASE, NANGUAN, "2012-03-15"),
                new AgreementRepudiated(CASE, NANGUAN, Side.EMPLOYER, day("2012-03-16"), null));

        assertThat(file.stage()).isEqualTo(CaseStage.ENDED);
        assertThat(file.outcome()).isEqualTo(new Result(Outcome.NOT_REACHED, day("2012-03-16")));
    }

    @Test
    void endTheCaseWhenAnAuthoritySetsThemAside() {
        CaseOnFile file = inEffect(new AgreementSetAside(
                CASE,
                NANGUAN,
                SettingAsideAuthority.COURT,
                document(DocumentKind.DECISION),
                day("2012-06-01"),
                ClockChanges.NONE));

        assertThat(file.stage()).isEqualTo(CaseStage.ENDED);
        assertThat(Objects.requireNonNull(file.outcome()).outcome()).isEqualTo(Outcome.AGREEMENT_REACHED);
        assertThat(Objects.requireNonNull(file.agreement()).setAside()).isNotNull();
    }

    @Test
    void bindWhoIsRepresentedOnceTheyConsent() {
        CaseOnFile file = inEffect(
                new RepresentativesNamed(CASE, NANGUAN, List.of(ZHANG.subject()), day("2012-03-16")),
                new WorkerConsented(CASE, NANGUAN, ZHANG.subject(), day("2012-03-17")));

        assertThat(file.workers().getFirst().representative()).isTrue();
        assertThat(file.workers().getFirst().consentedOn()).isEqualTo(day("2012-03-17"));
    }
}

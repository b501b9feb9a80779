package org.hemu.query.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.mediation.MediationStory.CASE;
import static org.hemu.query.mediation.MediationStory.MEDIATOR;
import static org.hemu.query.mediation.MediationStory.ZHANG;
import static org.hemu.query.mediation.MediationStory.accepted;
import static org.hemu.query.mediation.MediationStory.agreed;
import static org.hemu.query.mediation.MediationStory.applied;
import static org.hemu.query.mediation.MediationStory.archived;
import static org.hemu.query.mediation.MediationStory.assigned;
import static org.hemu.query.mediation.MediationStory.day;
import static org.hemu.query.mediation.MediationStory.declined;
import static org.hemu.query.mediation.MediationStory.dispute;
import static org.hemu.query.mediation.MediationStory.document;
import static org.hemu.query.mediation.MediationStory.ended;
import static org.hemu.query.mediation.MediationStory.extended;
import static org.hemu.query.mediation.MediationStory.failed;
import static org.hemu.query.mediation.MediationStory.interruption;

import java.util.Objects;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.ClockChanges;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.InterruptionCause;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.mediation.IntakeEvent.ConsentGiven;
import org.hemu.api.mediation.IntakeEvent.ConsentRefused;
import org.hemu.api.mediation.IntakeEvent.MediationInitiated;
import org.hemu.api.mediation.Outcome;
import org.hemu.api.mediation.ProceedingsEvent.MediationTransferred;
import org.hemu.api.mediation.ProceedingsEvent.MediatorRecused;
import org.hemu.api.mediation.ProceedingsEvent.SessionHeld;
import org.hemu.api.mediation.Side;
import org.hemu.api.shared.Event;
import org.hemu.query.mediation.CaseOnFile.PartyAnswer;
import org.hemu.query.mediation.CaseOnFile.Result;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

class CasesTest {
    private static CaseOnFile after(Event... events) {
        return of(History.of(applied(CASE, NANGUAN, "2012-03-01", "2012-03-06")).and(events));
    }

    private static CaseOnFile of(History history) {
        return Objects.requireNonNull(history.reading(new Cases()).find(CASE.value()));
    }

    private static CaseOnFile inMediation(Event... events) {
        return of(History.of(
                        applied(CASE, NANGUAN, "2012-03-01", "2012-03-06"),
                        accepted(CASE, NANGUAN, "2012-03-05", "2012-03-20"))
                .and(events));
    }

    @Test
    void beginWithAnApplication() {
        CaseOnFile file = after();

        assertThat(file.stage()).isEqualTo(CaseStage.REQUESTED);
        assertThat(file.outcome()).isNull();
        assertThat(file.applicant()).isEqualTo(Side.WORKER);
        assertThat(file.matter()).isEqualTo(CASE);
        assertThat(file.workers())
                .singleElement()
                .satisfies(worker -> assertThat(worker.person()).isEqualTo(ZHANG));
        assertThat(file.answers()).containsExactly(new PartyAnswer(Side.WORKER, true, day("2012-03-01")));
        assertThat(file.documents()).singleElement().satisfies(document -> {
            assertThat(document.kind()).isEqualTo(DocumentKind.APPLICATION);
            assertThat(document.eventType()).isEqualTo("mediation-case.applied");
        });
        assertThat(file.interruptions()).hasSize(1);
        assertThat(file.version()).isZero();
    }

    @Test
    void beginWithTheBodyToo() {
        CaseOnFile file = of(History.of(new MediationInitiated(
                CASE,
                NANGUAN,
                MediationStory.BODY,
                document(DocumentKind.RECORD),
                dispute(DisputeCategory.PAY),
                null,
                CASE,
                day("2012-03-01"))));

        assertThat(file.applicant()).isNull();
        assertThat(file.form()).isNull();
        assertThat(file.answers()).isEmpty();
    }

    @Test
    void keepTheLastWordOfAParty() {
        CaseOnFile file = after(
                new ConsentRefused(
                        CASE,
                        NANGUAN,
                        Side.EMPLOYER,
                        day("2012-03-02"),
                        interruption(InterruptionCause.CONSENT_REFUSED, "2012-03-02")),
                new ConsentGiven(CASE, NANGUAN, Side.EMPLOYER, document(DocumentKind.CONSENT), day("2012-03-03")));

        assertThat(file.answers())
                .contains(new PartyAnswer(Side.EMPLOYER, true, day("2012-03-03")))
                .hasSize(2);
        assertThat(file.interruptions()).hasSize(2);
    }

    @Test
    void endWhereTheyAreDeclined() {
        CaseOnFile file = after(declined(CASE, NANGUAN, Outcome.OUT_OF_SCOPE, "2012-03-05"));

        assertThat(file.stage()).isEqualTo(CaseStage.ENDED);
        assertThat(file.outcome()).isEqualTo(new Result(Outcome.OUT_OF_SCOPE, day("2012-03-05")));
        assertThat(file.acceptedOn()).isNull();
    }

    @Test
    void tellWhoMediatesAndWhoSteppedBack() {
        CaseOnFile assigned = inMediation(
                assigned(CASE, NANGUAN, "2012-03-06"),
                new SessionHeld(CASE, NANGUAN, 1, false, document(DocumentKind.RECORD), day("2012-03-08")));
        assertThat(assigned.mediators()).containsExactly(MEDIATOR);
        assertThat(assigned.head()).isEqualTo(MEDIATOR);
        assertThat(assigned.sessions()).hasSize(1);

        CaseOnFile recused = inMediation(
                assigned(CASE, NANGUAN, "2012-03-06"),
                new MediatorRecused(CASE, NANGUAN, MEDIATOR, RecusalGround.INTEREST, day("2012-03-07")));
        assertThat(recused.mediators()).isEmpty();
        assertThat(recused.head()).isNull();
        assertThat(recused.recusals()).hasSize(1);
    }

    @Test
    void tellWhereTheMatterWentAndThatTheyAreOver() {
        CaseOnFile file = inMediation(
                new MediationTransferred(
                        CASE, NANGUAN, Channel.ARBITRATION, null, day("2012-03-10"), ClockChanges.NONE),
                archived(CASE, NANGUAN, "2012-04-01"));

        assertThat(Objects.requireNonNull(file.transfer()).to()).isEqualTo(Channel.ARBITRATION);
        assertThat(Objects.requireNonNull(file.outcome()).outcome()).isEqualTo(Outcome.TRANSFERRED);
        assertThat(file.stage()).isEqualTo(CaseStage.ARCHIVED);
        assertThat(file.archivedOn()).isEqualTo(day("2012-04-01"));
        assertThat(file.version()).isEqualTo(3);
    }

    @Test
    void areDeemedFailedWhenTheDaysAreOver() {
        CaseOnFile file = inMediation(failed(CASE, NANGUAN, "2012-03-05", "2012-03-20"));

        assertThat(file.stage()).isEqualTo(CaseStage.ENDED);
        assertThat(file.outcome()).isEqualTo(new Result(Outcome.DEEMED_FAILED_TIMEOUT, day("2012-03-21")));
        assertThat(file.interruptions()).hasSize(2);
    }

    @Test
    void hadNotFailedWhenAnAgreementOfAnEarlierDayIsRecordedLater() {
        CaseOnFile file =
                inMediation(failed(CASE, NANGUAN, "2012-03-05", "2012-03-20"), agreed(CASE, NANGUAN, "2012-03-19"));

        assertThat(file.stage()).isEqualTo(CaseStage.AGREED);
        assertThat(file.outcome()).isEqualTo(new Result(Outcome.AGREEMENT_REACHED, day("2012-03-19")));
        assertThat(file.deemedFailedOn()).isNull();
        assertThat(file.interruptions()).hasSize(1);
    }

    @Test
    void hadNotFailedWhenTheyHadEndedOrBeenExtendedInTime() {
        CaseOnFile extended = inMediation(
                failed(CASE, NANGUAN, "2012-03-05", "2012-03-20"), extended(CASE, NANGUAN, "2012-03-19", "2012-04-10"));
        assertThat(extended.stage()).isEqualTo(CaseStage.IN_MEDIATION);
        assertThat(extended.outcome()).isNull();
        assertThat(extended.extendedUntil()).isEqualTo(day("2012-04-10"));

        CaseOnFile withdrawn = inMediation(
                failed(CASE, NANGUAN, "2012-03-05", "2012-03-20"),
                ended(CASE, NANGUAN, Outcome.WITHDRAWN_BY_APPLICANT, "2012-03-12"));
        assertThat(withdrawn.outcome()).isEqualTo(new Result(Outcome.WITHDRAWN_BY_APPLICANT, day("2012-03-12")));
    }

    @Test
    void stayFailedWhenOnlyASessionOfAnEarlierDayIsRecordedLater() {
        CaseOnFile file = inMediation(
                failed(CASE, NANGUAN, "2012-03-05", "2012-03-20"),
                new SessionHeld(CASE, NANGUAN, 1, false, document(DocumentKind.RECORD), day("2012-03-15")));

        assertThat(Objects.requireNonNull(file.outcome()).outcome()).isEqualTo(Outcome.DEEMED_FAILED_TIMEOUT);
        assertThat(file.sessions()).hasSize(1);
    }
}

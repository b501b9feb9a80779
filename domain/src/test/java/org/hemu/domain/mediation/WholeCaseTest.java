package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.LIU;
import static org.hemu.domain.mediation.CaseStory.SUN;
import static org.hemu.domain.mediation.CaseStory.ZHAO;
import static org.hemu.domain.mediation.CaseStory.apply;
import static org.hemu.domain.mediation.CaseStory.assign;
import static org.hemu.domain.mediation.CaseStory.consent;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.ofThePeople;
import static org.hemu.domain.mediation.CaseStory.reach;
import static org.hemu.domain.mediation.CaseStory.wages;

import java.util.List;
import org.hemu.api.casework.Deadline;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.mediation.AgreementCommand.RecordPerformance;
import org.hemu.api.mediation.AgreementCommand.SuperviseAgreement;
import org.hemu.api.mediation.CustodyCommand.ArchiveCase;
import org.hemu.api.mediation.CustodyCommand.ReviewDeadlines;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.MediationCaseEvent;
import org.hemu.api.mediation.ProceedingsCommand.ExtendMediation;
import org.hemu.api.mediation.ProceedingsCommand.HoldSession;
import org.hemu.api.mediation.Remedy;
import org.hemu.api.mediation.RemedyCommand.RecordRemedyResult;
import org.hemu.api.mediation.RemedyCommand.RequestJudicialConfirmation;
import org.hemu.api.mediation.RemedyResult;
import org.hemu.api.mediation.Side;
import org.junit.jupiter.api.Test;

/** A claim for wages in the winter of 2012, from the first word to the archive. */
class WholeCaseTest {
    private static final List<Side> BOTH = List.of(Side.WORKER, Side.EMPLOYER);

    private static CaseStory mediated() {
        return ofThePeople()
                .then(apply("2012-01-06"), "2012-01-06")
                .then(consent(Side.EMPLOYER, "2012-01-09"), "2012-01-09")
                .then(new AcceptMediation(CASE, day("2012-01-11")), "2012-01-11")
                .then(assign("2012-01-12", LIU, ZHAO, SUN), "2012-01-12")
                .then(
                        new HoldSession(CASE, false, List.of(), document(DocumentKind.RECORD), day("2012-01-16")),
                        "2012-01-16")
                .then(
                        new ExtendMediation(
                                CASE, BOTH, day("2012-02-10"), document(DocumentKind.CONSENT), day("2012-01-20")),
                        "2012-01-20");
    }

    private static CaseStory whole() {
        return mediated()
                .then(reach("2012-02-03", wages(1, "2012-02-29")), "2012-02-03")
                .signed("2012-02-06")
                .then(new RequestJudicialConfirmation(CASE, BOTH, day("2012-02-08")), "2012-02-08")
                .then(
                        new RecordRemedyResult(
                                CASE,
                                Remedy.JUDICIAL_CONFIRMATION,
                                null,
                                RemedyResult.GRANTED,
                                document(DocumentKind.DECISION),
                                day("2012-02-20")),
                        "2012-02-20")
                .then(new RecordPerformance(CASE, 1, day("2012-02-29")), "2012-02-29")
                .then(new SuperviseAgreement(CASE, document(DocumentKind.FOLLOW_UP), day("2012-03-10")), "2012-03-10")
                .then(new ArchiveCase(CASE, day("2012-03-12")), "2012-03-12");
    }

    @Test
    void leavesNoClockBehind() {
        assertThat(whole().state().clocks().all()).isEmpty();
    }

    @Test
    void startsEachClockWithItsDerivation() {
        assertThat(whole().events().stream()
                        .map(MediationCaseEvent::started)
                        .flatMap(List::stream)
                        .map(Deadline::derivation))
                .containsExactly(
                        "mediation-acceptance-3-working-days (企业劳动争议协商调解规定 第二十二条): "
                                + "2012-01-06 + 3 WORKING_DAY; calendar 20 -> 2012-01-11",
                        "mediation-15-days-from-receipt (劳动争议调解仲裁法 第十四条第三款): "
                                + "2012-01-06 + 15 CALENDAR_DAY; calendar 20 -> 2012-01-21",
                        "mediation-15-days-from-acceptance (企业劳动争议协商调解规定 第二十九条): "
                                + "2012-01-11 + 15 CALENDAR_DAY; calendar 20 -> 2012-01-29",
                        "mediation-15-days-from-acceptance (企业劳动争议协商调解规定 第二十九条): "
                                + "2012-01-11 + 15 CALENDAR_DAY; extended on 2012-01-20 until 2012-02-10 "
                                + "(mediation-extended-by-both); calendar 20 -> 2012-02-10",
                        "agreement-effect (劳动争议调解仲裁法 第十四条第二款): "
                                + "2012-02-06 + 23 AGREED_DAY; calendar 20 -> 2012-02-29",
                        "arbitration-review-15-days (企业劳动争议协商调解规定 第二十七条第二款): "
                                + "2012-02-06 + 15 CALENDAR_DAY; calendar 20 -> 2012-02-21",
                        "judicial-confirmation-30-days (人民调解法 第三十三条第一款): "
                                + "2012-02-06 + 30 CALENDAR_DAY; calendar 20 -> 2012-03-07");
    }

    @Test
    void isTheSameHoweverOftenItsDeadlinesAreLookedAt() {
        CaseStory quiet = mediated();
        for (var date = day("2012-01-20"); !date.isAfter(day("2012-01-21")); date = date.plusDays(1)) {
            quiet = quiet.then(new ReviewDeadlines(CASE), date.toString());
        }

        assertThat(quiet.events()).isEqualTo(mediated().events());
    }

    @Test
    void opensArbitrationToThePartiesWhileTheBodyGoesOn() {
        CaseStory reviewed = mediated().then(new ReviewDeadlines(CASE), "2012-01-22");

        assertThat(reviewed.events()).hasSize(mediated().events().size() + 1);
        assertThat(reviewed.then(reach("2012-02-10", wages(1, "2012-02-29")), "2012-02-10")
                        .state()
                        .stage())
                .isInstanceOf(Stage.Agreed.class);
    }
}

package org.hemu.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.mediation.BodyStory.STREET;
import static org.hemu.domain.mediation.CaseStory.CASE;
import static org.hemu.domain.mediation.CaseStory.LIU;
import static org.hemu.domain.mediation.CaseStory.SUN;
import static org.hemu.domain.mediation.CaseStory.ZHAO;
import static org.hemu.domain.mediation.CaseStory.assign;
import static org.hemu.domain.mediation.CaseStory.day;
import static org.hemu.domain.mediation.CaseStory.document;
import static org.hemu.domain.mediation.CaseStory.malformed;
import static org.hemu.domain.mediation.CaseStory.ofStreet;

import java.util.List;
import org.hemu.api.casework.CaseworkRejection.DayBeforeStepFollowed;
import org.hemu.api.casework.CaseworkRejection.DigestMalformed;
import org.hemu.api.casework.CaseworkRejection.NamedTwice;
import org.hemu.api.casework.DocumentKind;
import org.hemu.api.casework.RecusalGround;
import org.hemu.api.mediation.CaseStage;
import org.hemu.api.mediation.IntakeCommand.AcceptMediation;
import org.hemu.api.mediation.MediationBodyRejection.MediatorNotAppointed;
import org.hemu.api.mediation.MediationCaseRejection.BothPartiesNeeded;
import org.hemu.api.mediation.MediationCaseRejection.CaseNotIn;
import org.hemu.api.mediation.MediationCaseRejection.HeadNotOfTeam;
import org.hemu.api.mediation.MediationCaseRejection.NobodyAssigned;
import org.hemu.api.mediation.MediationCaseRejection.NotOfTeam;
import org.hemu.api.mediation.MediationCaseRejection.RecusedBefore;
import org.hemu.api.mediation.ProceedingsCommand.AssignMediators;
import org.hemu.api.mediation.ProceedingsCommand.HoldSession;
import org.hemu.api.mediation.ProceedingsCommand.RecuseMediator;
import org.hemu.api.mediation.ProceedingsEvent.MediatorRecused;
import org.hemu.api.mediation.ProceedingsEvent.MediatorsAssigned;
import org.hemu.api.mediation.ProceedingsEvent.SessionHeld;
import org.hemu.api.mediation.Side;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;

/** Mediators are assigned, step back where they must, and hold sessions. */
class ProceedingsTest {
    private static final CaseStory ACCEPTED = accepted("2012-03-01");
    private static final CaseStory MEDIATED = ofStreet().inMediation("2012-03-01");

    private static CaseStory accepted(String on) {
        return ofStreet().applied(on).consented(on).then(new AcceptMediation(CASE, day(on)), on);
    }

    private static HoldSession session(String on) {
        return new HoldSession(CASE, false, List.of(), document(DocumentKind.RECORD), day(on));
    }

    private static HoldSession publicSession(String on, Side... askedBy) {
        return new HoldSession(CASE, true, List.of(askedBy), document(DocumentKind.RECORD), day(on));
    }

    private static RecuseMediator recuse(String on) {
        return new RecuseMediator(CASE, LIU, RecusalGround.INTEREST, day(on));
    }

    @Test
    void areLedByOneOrByATeamWithAHead() {
        ACCEPTED.when(assign("2012-03-02", LIU), "2012-03-02")
                .then(new MediatorsAssigned(CASE, STREET, List.of(LIU), LIU, day("2012-03-02")));
        ACCEPTED.when(assign("2012-03-02", LIU, ZHAO, SUN), "2012-03-02")
                .then(new MediatorsAssigned(CASE, STREET, List.of(LIU, ZHAO, SUN), LIU, day("2012-03-02")));
        ACCEPTED.when(new AssignMediators(CASE, List.of(LIU, ZHAO), SUN, day("2012-03-02")), "2012-03-02")
                .refused(new HeadNotOfTeam(SUN, "/head"));
        ACCEPTED.when(assign("2012-03-02", LIU, ZHAO, LIU), "2012-03-02").refused(new NamedTwice(LIU, "/mediators"));
    }

    @Test
    void areLedByMediatorsOfTheBodyOnceTheCaseIsTaken() {
        ACCEPTED.when(assign("2012-03-02", BodyStory.QIAN), "2012-03-02")
                .refused(new MediatorNotAppointed(BodyStory.QIAN, day("2012-03-02"), "/mediators"));
        ACCEPTED.when(assign("2012-02-29", LIU), "2012-03-02")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/assignedOn"));
        ofStreet()
                .applied("2012-03-01")
                .when(assign("2012-03-02", LIU), "2012-03-02")
                .refused(new CaseNotIn(CASE, List.of(CaseStage.IN_MEDIATION), CaseStage.REQUESTED));
    }

    @Test
    void goOnWithoutAMediatorWhoStepsBack() {
        CaseStory recused = MEDIATED.then(recuse("2012-03-05"), "2012-03-05");

        assertThat(recused.last())
                .isEqualTo(new MediatorRecused(CASE, STREET, LIU, RecusalGround.INTEREST, day("2012-03-05")));
        recused.when(session("2012-03-06"), "2012-03-06").refused(new NobodyAssigned(CASE));
        recused.when(assign("2012-03-06", ZHAO, LIU), "2012-03-06")
                .refused(new RecusedBefore(LIU, day("2012-03-05"), "/mediators"));
        recused.when(recuse("2012-03-06"), "2012-03-06").refused(new NotOfTeam(LIU, "/mediator"));
        MEDIATED.when(recuse("2012-02-29"), "2012-03-06")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/recusedOn"));
        assertThat(recused.then(assign("2012-03-06", ZHAO), "2012-03-06")
                        .when(session("2012-03-06"), "2012-03-06")
                        .event())
                .isInstanceOf(SessionHeld.class);
    }

    @Test
    void areHeldInSessionsThatAreNumbered() {
        CaseStory first = MEDIATED.then(session("2012-03-05"), "2012-03-05");

        assertThat(first.last())
                .isEqualTo(new SessionHeld(CASE, STREET, 1, false, document(DocumentKind.RECORD), day("2012-03-05")));
        first.when(session("2012-03-08"), "2012-03-08")
                .then(new SessionHeld(CASE, STREET, 2, false, document(DocumentKind.RECORD), day("2012-03-08")));
        ACCEPTED.when(session("2012-03-05"), "2012-03-05").refused(new NobodyAssigned(CASE));
        MEDIATED.when(session("2012-02-29"), "2012-03-05")
                .refused(new DayBeforeStepFollowed(day("2012-02-29"), day("2012-03-01"), "/heldOn"));
        MEDIATED.when(
                        new HoldSession(CASE, false, List.of(), malformed(DocumentKind.RECORD), day("2012-03-05")),
                        "2012-03-05")
                .refused(new DigestMalformed("nothing", "/record/sha256"));
    }

    @Test
    @Pins("mediation-not-public")
    void areNotPublicUnlessBothPartiesAskForItFrom2012On() {
        MEDIATED.when(publicSession("2012-03-05", Side.WORKER), "2012-03-05")
                .refused(new BothPartiesNeeded(
                        List.of(Side.EMPLOYER), MediationRules.NOT_PUBLIC.citation(), "/publicAskedBy"));
        assertThat(MEDIATED.when(publicSession("2012-03-05", Side.WORKER, Side.EMPLOYER), "2012-03-05")
                        .event())
                .isInstanceOf(SessionHeld.class);
        CaseStory before = ofStreet().inMediation("2011-12-20");
        assertThat(before.when(publicSession("2011-12-31"), "2011-12-31").event())
                .isInstanceOf(SessionHeld.class);
        before.when(publicSession("2012-01-01"), "2012-01-01")
                .refused(new BothPartiesNeeded(
                        List.of(Side.WORKER, Side.EMPLOYER), MediationRules.NOT_PUBLIC.citation(), "/publicAskedBy"));
    }
}

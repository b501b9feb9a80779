package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.Hired.day;
import static org.hemu.domain.employment.Hired.ending;
import static org.hemu.domain.employment.Hired.fixed;
import static org.hemu.domain.employment.Hired.hire;

import java.util.List;
import java.util.Set;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.ContentOfAnotherKind;
import org.hemu.api.employment.EmploymentRejection.ContractAlreadyInForce;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.EmploymentRejection.FilingNotIn;
import org.hemu.api.employment.EmploymentRejection.FilingStillOpen;
import org.hemu.api.employment.EmploymentRejection.FilingUnknown;
import org.hemu.api.employment.EmploymentRejection.NoContractToChange;
import org.hemu.api.employment.EmploymentRejection.RelationshipAlreadyEnded;
import org.hemu.api.employment.EmploymentRejection.RelationshipStillActive;
import org.hemu.api.employment.EmploymentRejection.RelationshipUnknown;
import org.hemu.api.employment.EmploymentRejection.TermDoesNotFitType;
import org.hemu.api.employment.EmploymentRejection.TransferToSameEmployer;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Period;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private static final Contract ONE_YEAR = fixed("2011-04-01", "2011-04-01", "2012-03-31");

    private static Hired hired() {
        return Hired.nobody().hired("2011-04-20", hire("2011-04-01", ONE_YEAR));
    }

    @Test
    void countsFromItsAcceptanceOn() {
        assertThat(hired().last())
                .isEqualTo(new RelationshipEvent.FilingAccepted(
                        hired().id(),
                        Hired.EMPLOYER,
                        Hired.NANGUAN,
                        1,
                        Regime.STANDARD,
                        day("2011-04-20"),
                        Standing.NONE,
                        new Standing(
                                List.of(new Period(day("2011-04-01"), null)),
                                List.of(new Period(day("2011-04-01"), day("2012-03-31"))))));
    }

    @Test
    void isNotFiledWithAWrongCheckCharacter() {
        Hired nobody = Hired.nobody();
        assertThat(nobody.refused(
                        "2011-04-20",
                        new RelationshipCommand.FileHire(
                                nobody.id(),
                                Hired.EMPLOYER,
                                Hired.WORKER,
                                Regime.STANDARD,
                                Hired.person("220102199003070014"),
                                hire("2011-04-01", null))))
                .isEqualTo(new CheckCharacterWrong("GB 11643-1999", "/person/document/number"));
    }

    @Test
    void isNotFiledByAnUnknownEmployer() {
        Hired nobody = Hired.nobody().at(Employer.initial());
        assertThat(nobody.refused("2011-04-20", nobody.hireOf(hire("2011-04-01", null))))
                .isEqualTo(new EmployerUnknown(Hired.EMPLOYER));
    }

    @Test
    void isNotFiledTwiceWhileTheFirstIsOpenOrActive() {
        Hired pending = Hired.nobody();
        pending.when("2011-04-20", pending.hireOf(hire("2011-04-01", ONE_YEAR)));
        assertThat(pending.refused("2011-04-21", pending.hireOf(hire("2011-04-02", ONE_YEAR))))
                .isEqualTo(new FilingStillOpen(pending.id(), 1));
        assertThat(hired().refused("2011-04-21", hired().hireOf(hire("2011-04-02", ONE_YEAR))))
                .isEqualTo(new RelationshipStillActive(hired().id(), day("2011-04-01")));
    }

    @Test
    void mayBeginAnewAfterItHasEnded() {
        Hired again = hired().filed("2011-10-01", ending("2011-09-30", EndingGround.THIRTY_DAY_NOTICE));
        assertThat(again.refused("2012-01-10", again.hireOf(hire("2011-09-30", null))))
                .isInstanceOf(DatesOutOfOrder.class);
        again.hired("2012-01-10", hire("2012-01-04", fixed("2012-01-04", "2012-01-04", "2012-12-31")));
        assertThat(((RelationshipEvent.FilingAccepted) again.last()).after().employed())
                .containsExactly(new Period(day("2011-04-01"), day("2011-09-30")), new Period(day("2012-01-04"), null));
    }

    @Test
    void endsOnce() {
        Hired ended = hired().filed("2011-10-01", ending("2011-09-30", EndingGround.THIRTY_DAY_NOTICE));
        assertThat(ended.refused("2011-10-02", ended.submit(ending("2011-10-01", EndingGround.THIRTY_DAY_NOTICE))))
                .isEqualTo(new RelationshipAlreadyEnded(ended.id(), day("2011-09-30")));
        assertThat(((RelationshipEvent.FilingAccepted) ended.last()).after().underContract())
                .containsExactly(new Period(day("2011-04-01"), day("2011-09-30")));
    }

    @Test
    void doesNotEndBeforeItBeganNorInTheFuture() {
        assertThat(hired().refused("2011-10-01", hired().submit(ending("2011-03-31", EndingGround.THIRTY_DAY_NOTICE))))
                .isInstanceOf(DatesOutOfOrder.class);
        assertThat(hired().refused("2011-10-01", hired().submit(ending("2011-10-02", EndingGround.THIRTY_DAY_NOTICE))))
                .isInstanceOf(DateInFuture.class);
    }

    @Test
    void joinsContractsThatTouchAndKeepsGapsBetweenThem() {
        Hired renewed = hired().filed(
                        "2012-04-10", new FilingContent.Renewal(fixed("2012-03-20", "2012-04-01", "2013-03-31"), false))
                .filed("2013-06-10", new FilingContent.Renewal(fixed("2013-06-01", "2013-06-01", "2014-05-31"), false));
        assertThat(((RelationshipEvent.FilingAccepted) renewed.last()).after().underContract())
                .containsExactly(
                        new Period(day("2011-04-01"), day("2013-03-31")),
                        new Period(day("2013-06-01"), day("2014-05-31")));
    }

    @Test
    void isAmendedInPlace() {
        Hired amended = hired().filed(
                        "2011-08-05",
                        new FilingContent.Amendment(
                                day("2011-08-01"), fixed("2011-08-01", "2011-04-01", "2013-03-31"), "延长期限"));
        assertThat(((RelationshipEvent.FilingAccepted) amended.last()).after().underContract())
                .containsExactly(new Period(day("2011-04-01"), day("2013-03-31")));
    }

    @Test
    void hasNothingToRenewWithoutAContractAndNoFirstContractWithOne() {
        Hired unsigned = Hired.nobody().hired("2011-04-20", hire("2011-04-01", null));
        assertThat(unsigned.refused("2011-05-01", unsigned.submit(new FilingContent.Renewal(ONE_YEAR, false))))
                .isEqualTo(new NoContractToChange(unsigned.id()));
        assertThat(hired().refused("2011-05-01", hired().submit(new FilingContent.FirstContract(ONE_YEAR))))
                .isEqualTo(new ContractAlreadyInForce(hired().id()));
    }

    @Test
    void needsAnEndExactlyForAFixedTerm() {
        Contract endless = Hired.without(Contract.Type.FIXED_TERM, "2011-04-01", "2011-04-01");
        Hired nobody = Hired.nobody();
        assertThat(nobody.refused("2011-04-20", nobody.hireOf(hire("2011-04-01", endless))))
                .isEqualTo(new TermDoesNotFitType(Contract.Type.FIXED_TERM, "/contract/to"));
    }

    @Test
    void isReturnedCorrectedAndAcceptedWithoutLosingItsLateness() {
        Hired late = Hired.nobody();
        late.when("2011-05-02", late.hireOf(hire("2011-04-01", ONE_YEAR)));
        late.when(
                "2011-05-03",
                new RelationshipCommand.ReturnFiling(late.id(), 1, Set.of(ReturnReason.ILLEGIBLE), "看不清"));
        assertThat(late.refused("2011-05-04", late.accept()))
                .isEqualTo(new FilingNotIn(late.id(), 1, "SUBMITTED", "RETURNED"));
        assertThat(late.refused(
                        "2011-05-04",
                        new RelationshipCommand.CorrectFiling(
                                late.id(), 1, ending("2011-05-01", EndingGround.THIRTY_DAY_NOTICE), "更正")))
                .isInstanceOf(ContentOfAnotherKind.class);
        late.when(
                "2011-05-04",
                new RelationshipCommand.CorrectFiling(late.id(), 1, hire("2011-04-01", ONE_YEAR), "重新扫描"));
        assertThat(((RelationshipEvent.FilingCorrected) late.last()).filing().late())
                .isTrue();
        late.when("2011-05-05", late.accept());
        assertThat(late.last()).isInstanceOf(RelationshipEvent.FilingAccepted.class);
    }

    @Test
    void isWithdrawnUntilItIsAccepted() {
        Hired pending = Hired.nobody();
        pending.when("2011-04-20", pending.hireOf(hire("2011-04-01", ONE_YEAR)));
        var withdraw = new RelationshipCommand.WithdrawFiling(pending.id(), 1, "填错");
        pending.when("2011-04-21", withdraw);
        pending.hired("2011-04-22", hire("2011-04-02", ONE_YEAR));
        assertThat(pending.refused("2011-04-23", new RelationshipCommand.WithdrawFiling(pending.id(), 2, "填错")))
                .isEqualTo(new FilingNotIn(pending.id(), 2, "SUBMITTED", "ACCEPTED"));
        assertThat(pending.refused("2011-04-23", new RelationshipCommand.AcceptFiling(pending.id(), 9)))
                .isEqualTo(new FilingUnknown(pending.id(), 9));
    }

    @Test
    void isUnknownBeforeTheFirstHire() {
        Hired nobody = Hired.nobody();
        assertThat(nobody.refused("2011-04-20", nobody.submit(ending("2011-04-01", EndingGround.THIRTY_DAY_NOTICE))))
                .isEqualTo(new RelationshipUnknown(nobody.id()));
    }

    @Test
    void isHandedOverToAnotherEmployerWithContinuousService() {
        EmployerId other = new EmployerId("700000018");
        RelationshipId there = RelationshipIdentity.of(other, Hired.WORKER, Regime.STANDARD);
        var transfer = new RelationshipCommand.TransferRelationship(
                hired().id(), other, there, day("2011-12-31"), null, "公司合并");
        Hired old = hired();
        RelationshipCommand.FileHire hire = Relationship.takeOver(old.state(), transfer);
        assertThat(hire.hire())
                .isEqualTo(new FilingContent.Hire(day("2012-01-01"), ONE_YEAR, false, day("2011-04-01"), old.id()));
        old.when("2012-01-05", transfer);
        assertThat(((RelationshipEvent.FilingSubmitted) old.last()).content())
                .isEqualTo(new FilingContent.TransferOut(day("2011-12-31"), other, there, "公司合并"));
        assertThat(hired().refused(
                                "2012-01-05",
                                new RelationshipCommand.TransferRelationship(
                                        hired().id(), Hired.EMPLOYER, there, day("2011-12-31"), null, "误")))
                .isInstanceOf(TransferToSameEmployer.class);
    }
}

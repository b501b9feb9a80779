package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.CodeNotYetInUse;
import org.hemu.api.employment.EmploymentRejection.CodeUnknown;
import org.hemu.api.employment.EmploymentRejection.CreditCodeOfAnotherEmployer;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerAlreadyRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.EmploymentRejection.HeadcountImpossible;
import org.hemu.api.employment.EmploymentRejection.InitialFilingNotIn;
import org.hemu.api.employment.EmploymentRejection.JurisdictionNotInForce;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.PersonalData;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Rejection;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.shared.Decision;
import org.junit.jupiter.api.Test;

class EmployerTest {
    private static final EmployerId ID = Hired.EMPLOYER;
    private static final LocalDate FOUNDED = LocalDate.of(2010, 3, 1);
    private static final Jurisdiction NANGUAN = new Jurisdiction.InForce(
            Hired.NANGUAN, "南关区", UnitKind.DISTRICT, LocalDate.of(2009, 1, 1), LocalDate.of(2009, 1, 1));

    static EmployerCommand.RegisterEmployer registration(String code, String type, String industry) {
        return new EmployerCommand.RegisterEmployer(
                new EmployerId(code),
                new OrganizationCode(code),
                null,
                null,
                "和顺机械有限公司",
                new PersonalData("王和", null, null, null),
                new RegistrationType(type),
                new Industry(Industry.Edition.GBT_4754_2002, industry),
                EnterpriseSize.SMALL,
                Hired.NANGUAN,
                "岳阳街 1 号",
                FOUNDED);
    }

    static Employer registered() {
        return after(Employer.initial(), "2010-03-05", registration("D2143569X", "173", "C34"));
    }

    private static Decision<EmployerEvent> decide(Employer state, String on, EmployerCommand command) {
        return Employer.decide(command, state, new EmployerCircumstances(LocalDate.parse(on), NANGUAN));
    }

    private static List<EmployerEvent> events(Employer state, String on, EmployerCommand command) {
        Decision<EmployerEvent> decision = decide(state, on, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<EmployerEvent>) decision).events();
    }

    private static Employer after(Employer state, String on, EmployerCommand command) {
        Employer next = state;
        for (EmployerEvent event : events(state, on, command)) {
            next = Employer.evolve(next, event);
        }
        return next;
    }

    private static Rejection refused(Employer state, String on, EmployerCommand command) {
        Decision<EmployerEvent> decision = decide(state, on, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<EmployerEvent>) decision).why();
    }

    @Test
    void mustFileWithinThirtyDaysOfItsRegistration() {
        assertThat(events(Employer.initial(), "2010-03-05", registration("D2143569X", "173", "C34")))
                .singleElement()
                .isInstanceOfSatisfying(
                        EmployerEvent.EmployerRegistered.class,
                        e -> assertThat(e.filingDueOn()).isEqualTo("2010-03-31"));
    }

    @Test
    void isNotRegisteredWithWrongCodes() {
        assertThat(refused(Employer.initial(), "2010-03-05", registration("D21435691", "173", "C34")))
                .isEqualTo(new CheckCharacterWrong("GB 11714-1997", "/organizationCode"));
        assertThat(refused(Employer.initial(), "2010-03-05", registration("D2143569X", "999", "C34")))
                .isInstanceOf(CodeUnknown.class);
        assertThat(refused(Employer.initial(), "2010-03-05", registration("D2143569X", "173", "Z1")))
                .isInstanceOf(CodeUnknown.class);
        assertThat(refused(Employer.initial(), "2010-02-28", registration("D2143569X", "173", "C34")))
                .isInstanceOf(DateInFuture.class);
        assertThat(refused(registered(), "2010-03-06", registration("D2143569X", "173", "C34")))
                .isEqualTo(new EmployerAlreadyRegistered(ID));
    }

    @Test
    void isNotRegisteredWhereThereIsNoJurisdiction() {
        Decision<EmployerEvent> decision = Employer.decide(
                registration("D2143569X", "173", "C34"),
                Employer.initial(),
                new EmployerCircumstances(LocalDate.of(2010, 3, 5), Jurisdiction.initial()));
        assertThat(decision).isEqualTo(Decision.refuse(new JurisdictionNotInForce(Hired.NANGUAN, "/jurisdiction")));
    }

    @Test
    void filesAChangeInTimeUntilTheThirtiethDay() {
        var rename = new EmployerCommand.RenameEmployer(ID, "新名称", LocalDate.of(2010, 6, 1));
        assertThat(change(rename, "2010-07-01").findings()).isEmpty();
        assertThat(change(rename, "2010-07-02").findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.citation().rule()).isEqualTo("filing-employer-change-30-days"));
    }

    private static EmployerEvent.Change change(EmployerCommand.RenameEmployer rename, String on) {
        return ((EmployerEvent.EmployerRenamed) events(registered(), on, rename).getFirst()).change();
    }

    @Test
    void changesNothingWhenNothingIsDifferent() {
        assertThat(events(
                        registered(),
                        "2010-07-01",
                        new EmployerCommand.RenameEmployer(ID, "和顺机械有限公司", LocalDate.of(2010, 6, 1))))
                .isEmpty();
    }

    @Test
    void changesNeitherBeforeItExistedNorInTheFuture() {
        assertThat(refused(
                        registered(),
                        "2010-07-01",
                        new EmployerCommand.RenameEmployer(ID, "新", LocalDate.of(2010, 2, 28))))
                .isInstanceOf(DatesOutOfOrder.class);
        assertThat(refused(
                        registered(),
                        "2010-07-01",
                        new EmployerCommand.RenameEmployer(ID, "新", LocalDate.of(2010, 7, 2))))
                .isInstanceOf(DateInFuture.class);
    }

    @Test
    void adoptsTheCreditCodeThatContainsItsOrganizationCodeFromOctober2015() {
        Employer jilin = Employer.evolve(
                Employer.initial(),
                events(Employer.initial(), "2010-03-05", registration("123456788", "173", "C34"))
                        .getFirst());
        EmployerId id = new EmployerId("123456788");
        var adopt = new EmployerCommand.AdoptCreditCode(
                id, new UnifiedSocialCreditCode("912201011234567884"), LocalDate.of(2015, 9, 1));
        assertThat(refused(jilin, "2015-09-30", adopt)).isInstanceOf(CodeNotYetInUse.class);
        assertThat(events(jilin, "2015-10-01", adopt)).hasSize(1);
        assertThat(refused(
                        jilin,
                        "2015-10-01",
                        new EmployerCommand.AdoptCreditCode(
                                id, new UnifiedSocialCreditCode("912201017370640095"), LocalDate.of(2015, 10, 1))))
                .isInstanceOf(CreditCodeOfAnotherEmployer.class);
        assertThat(refused(
                        jilin,
                        "2015-10-01",
                        new EmployerCommand.AdoptCreditCode(
                                id, new UnifiedSocialCreditCode("912201011234567885"), LocalDate.of(2015, 10, 1))))
                .isInstanceOf(CheckCharacterWrong.class);
    }

    @Test
    void hasItsInitialFilingReturnedCorrectedAndAccepted() {
        Employer submitted = after(registered(), "2010-04-01", new EmployerCommand.SubmitInitialFiling(ID, "人事科"));
        Employer returned = after(
                submitted,
                "2010-04-03",
                new EmployerCommand.ReturnInitialFiling(ID, Set.of(ReturnReason.MATERIAL_MISSING), null));
        assertThat(refused(returned, "2010-04-04", new EmployerCommand.AcceptInitialFiling(ID)))
                .isEqualTo(new InitialFilingNotIn(ID, "SUBMITTED", "RETURNED"));
        List<EmployerEvent> corrected =
                events(returned, "2010-04-05", new EmployerCommand.CorrectInitialFiling(ID, "人事科", "补齐"));
        assertThat(corrected)
                .singleElement()
                .isInstanceOfSatisfying(InitialFilingEvent.InitialFilingCorrected.class, e -> {
                    assertThat(e.filing().late())
                            .as("late by its first submission")
                            .isTrue();
                    assertThat(e.filing().submittedOn()).isEqualTo("2010-04-05");
                });
        Employer resubmitted = Employer.evolve(returned, corrected.getFirst());
        assertThat(events(resubmitted, "2010-04-06", new EmployerCommand.AcceptInitialFiling(ID)))
                .containsExactly(
                        new InitialFilingEvent.InitialFilingAccepted(ID, Hired.NANGUAN, LocalDate.of(2010, 4, 6)));
    }

    @Test
    void cannotHaveMoreWorkersToSignThanOnTheRoll() {
        assertThat(refused(
                        registered(),
                        "2010-05-01",
                        new EmployerCommand.DeclareHeadcount(ID, YearMonth.of(2010, 4), 5, 6, "tax")))
                .isEqualTo(new HeadcountImpossible(5, 6, "/shouldSign"));
        assertThat(refused(
                        registered(),
                        "2010-05-01",
                        new EmployerCommand.DeclareHeadcount(ID, YearMonth.of(2010, 6), 5, 5, "tax")))
                .isInstanceOf(DateInFuture.class);
    }

    @Test
    void takesNothingMoreOnceItHasCeased() {
        Employer ceased = after(
                registered(),
                "2011-05-08",
                new EmployerCommand.DeregisterEmployer(ID, DeregistrationReason.DISSOLVED, LocalDate.of(2011, 5, 1)));
        assertThat(refused(ceased, "2011-06-01", new EmployerCommand.SubmitInitialFiling(ID, "人事科")))
                .isEqualTo(new EmployerNoLongerRegistered(ID, LocalDate.of(2011, 5, 1)));
    }

    @Test
    void isUnknownBeforeItIsRegistered() {
        assertThat(refused(
                        Employer.initial(),
                        "2010-06-01",
                        new EmployerCommand.MoveEmployer(
                                ID, new JurisdictionCode("220103000000"), "新址", LocalDate.of(2010, 6, 1))))
                .isEqualTo(new EmployerUnknown(ID));
    }
}

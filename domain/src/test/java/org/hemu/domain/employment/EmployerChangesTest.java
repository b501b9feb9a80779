package org.hemu.domain.employment;

import static org.hemu.domain.employment.EmployerStory.CREDIT_CODE;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.KUANCHENG;
import static org.hemu.domain.employment.EmployerStory.MACHINES;
import static org.hemu.domain.employment.EmployerStory.NAME;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.PLACE;
import static org.hemu.domain.employment.EmployerStory.PRIVATE_LLC;
import static org.hemu.domain.employment.EmployerStory.WANG;
import static org.hemu.domain.employment.EmployerStory.change;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.EmployerStory.declare;
import static org.hemu.domain.employment.EmployerStory.declared;
import static org.hemu.domain.employment.EmployerStory.deregister;
import static org.hemu.domain.employment.EmployerStory.deregistered;
import static org.hemu.domain.employment.EmployerStory.given;
import static org.hemu.domain.employment.EmployerStory.inTime;
import static org.hemu.domain.employment.EmployerStory.late;
import static org.hemu.domain.employment.EmployerStory.move;
import static org.hemu.domain.employment.EmployerStory.moved;
import static org.hemu.domain.employment.EmployerStory.on;
import static org.hemu.domain.employment.EmployerStory.onWithoutUnit;
import static org.hemu.domain.employment.EmployerStory.registered;
import static org.hemu.domain.employment.EmployerStory.rename;

import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerCommand.AdoptCreditCode;
import org.hemu.api.employment.EmployerCommand.ChangeLegalRepresentative;
import org.hemu.api.employment.EmployerCommand.ChangeRegistrationType;
import org.hemu.api.employment.EmployerCommand.MoveEmployer;
import org.hemu.api.employment.EmployerCommand.ReclassifyEmployer;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.CodeNotYetInUse;
import org.hemu.api.employment.EmploymentRejection.CodeUnknown;
import org.hemu.api.employment.EmploymentRejection.CreditCodeOfAnotherEmployer;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerNoLongerRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnknown;
import org.hemu.api.employment.EmploymentRejection.HeadcountImpossible;
import org.hemu.api.employment.EmploymentRejection.JurisdictionNotInForce;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.employment.EmployerStory.Registering;
import org.hemu.domain.jurisdiction.Jurisdiction;
import org.hemu.domain.shared.Pins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EmployerChangesTest {
    private static final String OTHER = "长春市南关区和顺精密机械有限公司";

    @Test
    @Pins("filing-employer-change-30-days")
    void areInTimeUpToThe30thDay() {
        given(registered())
                .when(rename(OTHER, "2011-03-01"), on("2011-03-31"))
                .then(new EmployerRenamed(EMPLOYER, NANGUAN, OTHER, change("2011-03-01", "2011-03-31", "2011-03-31")));
    }

    @Test
    void thatHappenedEarlierAndAreFiledLaterAreHistoryAlready() {
        var inJune = new EmployerRenamed(EMPLOYER, NANGUAN, OTHER, change("2011-06-01", "2011-06-10", "2011-07-01"));
        var inMarch = new EmployerRenamed(EMPLOYER, NANGUAN, "甲", change("2011-03-01", "2011-08-01", "2011-03-31"));

        given(registered(), inJune, inMarch)
                .when(rename(OTHER, "2011-09-01"), on("2011-09-01"))
                .then();
        given(registered(), inJune, inMarch)
                .when(rename("甲", "2011-09-01"), on("2011-09-01"))
                .then(new EmployerRenamed(EMPLOYER, NANGUAN, "甲", change("2011-09-01", "2011-09-01", "2011-10-01")));
    }

    /** The register says on 20 March 2010 what the employer is; what was different before is history. */
    @Test
    void ofBeforeTheRegistrationAreHistoryAlready() {
        PersonalData li = new PersonalData("李顺", null, null, null);
        Industry cars = new Industry(Industry.Edition.GBT_4754_2002, "C37");
        var before = change("2010-03-19", "2010-04-01", "2010-04-18");
        var history = new EmployerEvent[] {
            registered(),
            new EmployerRenamed(EMPLOYER, NANGUAN, OTHER, before),
            new LegalRepresentativeChanged(EMPLOYER, NANGUAN, li, before),
            new RegistrationTypeChanged(EMPLOYER, NANGUAN, new RegistrationType("174"), before),
            new EmployerReclassified(EMPLOYER, NANGUAN, cars, EnterpriseSize.MEDIUM, before)
        };

        for (EmployerCommand same : sameAgain()) {
            given(history).when(same, on("2011-03-01")).then();
        }
    }

    @Test
    void ofTheDayOfTheRegistrationHold() {
        given(registered(), new EmployerRenamed(EMPLOYER, NANGUAN, OTHER, inTime("2010-03-20")))
                .when(rename(OTHER, "2011-03-01"), on("2011-03-01"))
                .then();
    }

    /** The register may not have known the credit code on the day of the registration. */
    @Test
    void giveTheCreditCodeThatTheRegistrationLeftOut() {
        var late = Registering.usual().event("2015-11-01", "2015-12-01");
        var adopted =
                new CreditCodeAdopted(EMPLOYER, NANGUAN, CREDIT_CODE, change("2015-10-05", "2015-11-04", "2015-11-04"));

        given(late, adopted)
                .when(new AdoptCreditCode(EMPLOYER, CREDIT_CODE, day("2015-11-05")), on("2015-11-05"))
                .then();
    }

    @Test
    @Pins("filing-employer-change-30-days")
    void areLateFromThe31stDayAndRecordedNevertheless() {
        given(registered())
                .when(rename(OTHER, "2011-03-01"), on("2011-04-01"))
                .then(new EmployerRenamed(
                        EMPLOYER,
                        NANGUAN,
                        OTHER,
                        change(
                                "2011-03-01",
                                "2011-04-01",
                                "2011-03-31",
                                late("filing-employer-change-30-days", "2011-03-31", "2011-04-01"))));
    }

    @Test
    void areRefusedInTheFutureAndBeforeTheEmployerWas() {
        given(registered())
                .when(rename(OTHER, "2011-03-02"), on("2011-03-01"))
                .refused(new DateInFuture(day("2011-03-02"), day("2011-03-01"), "/changedOn"));
        given(registered())
                .when(rename(OTHER, "2010-03-14"), on("2011-03-01"))
                .refused(new DatesOutOfOrder("establishedOn", "changedOn", "/changedOn"));
        given(registered())
                .when(rename(OTHER, "2010-03-15"), on("2010-03-15"))
                .then(new EmployerRenamed(EMPLOYER, NANGUAN, OTHER, inTime("2010-03-15")));
    }

    static EmployerCommand[] sameAgain() {
        return new EmployerCommand[] {
            rename(NAME, "2011-03-01"),
            new ChangeLegalRepresentative(EMPLOYER, WANG, day("2011-03-01")),
            new ChangeRegistrationType(EMPLOYER, PRIVATE_LLC, day("2011-03-01")),
            new MoveEmployer(EMPLOYER, NANGUAN, PLACE, day("2011-03-01")),
            new ReclassifyEmployer(EMPLOYER, MACHINES, EnterpriseSize.SMALL, day("2011-03-01"))
        };
    }

    @ParameterizedTest
    @MethodSource("sameAgain")
    void recordNothingWhenEverythingStaysTheSame(EmployerCommand command) {
        given(registered()).when(command, on("2011-03-01")).then();
    }

    @Test
    void replaceTheLegalRepresentativeTheTypeAndTheClassification() {
        PersonalData li = new PersonalData("李顺", null, null, null);
        Industry cars = new Industry(Industry.Edition.GBT_4754_2002, "C37");

        given(registered())
                .when(new ChangeLegalRepresentative(EMPLOYER, li, day("2011-03-01")), on("2011-03-01"))
                .then(new LegalRepresentativeChanged(EMPLOYER, NANGUAN, li, inTime("2011-03-01")));
        given(registered())
                .when(
                        new ChangeRegistrationType(EMPLOYER, new RegistrationType("174"), day("2011-03-01")),
                        on("2011-03-01"))
                .then(new RegistrationTypeChanged(
                        EMPLOYER, NANGUAN, new RegistrationType("174"), inTime("2011-03-01")));
        given(registered())
                .when(
                        new ReclassifyEmployer(EMPLOYER, cars, EnterpriseSize.MEDIUM, day("2011-03-01")),
                        on("2011-03-01"))
                .then(new EmployerReclassified(EMPLOYER, NANGUAN, cars, EnterpriseSize.MEDIUM, inTime("2011-03-01")));
    }

    @Test
    void appointTheLegalRepresentativeAnewWhoseDataHasBeenErased() {
        EmployerCircumstances erased = new EmployerCircumstances(day("2011-03-01"), null, Jurisdiction.initial());

        given(registered())
                .when(new ChangeLegalRepresentative(EMPLOYER, WANG, day("2011-03-01")), erased)
                .then(new LegalRepresentativeChanged(EMPLOYER, NANGUAN, WANG, inTime("2011-03-01")));
    }

    @Test
    void appointNoLegalRepresentativeWhoIsNotYetBorn() {
        String digits = "22010220110302001";
        var unborn = new PersonalData(
                "李顺",
                new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, digits + CitizenIdNumber.check(digits)),
                null,
                null);
        var change = new ChangeLegalRepresentative(EMPLOYER, unborn, day("2011-03-01"));

        given(registered())
                .when(change, on("2011-03-01"))
                .refused(new CheckCharacterWrong("GB 11643-1999", "/legalRepresentative/document/number"));
        given(registered())
                .when(change, on("2011-03-02"))
                .then(new LegalRepresentativeChanged(
                        EMPLOYER, NANGUAN, unborn, change("2011-03-01", "2011-03-02", "2011-03-31")));
    }

    @Test
    void areRefusedWithCodesOutsideTheirSets() {
        Industry edition2011 = new Industry(Industry.Edition.GBT_4754_2011, "C34");

        given(registered())
                .when(
                        new ChangeRegistrationType(EMPLOYER, new RegistrationType("999"), day("2011-03-01")),
                        on("2011-03-01"))
                .refused(new CodeUnknown("登记注册类型", "999", "/registrationType"));
        given(registered())
                .when(
                        new ReclassifyEmployer(EMPLOYER, edition2011, EnterpriseSize.SMALL, day("2011-10-31")),
                        on("2011-11-05"))
                .refused(new CodeNotYetInUse(day("2011-11-01"), "/industry/edition"));
    }

    @Test
    void adoptTheCreditCodeThatContainsTheOrganizationCode() {
        given(registered())
                .when(new AdoptCreditCode(EMPLOYER, CREDIT_CODE, day("2015-10-01")), on("2015-10-05"))
                .then(new CreditCodeAdopted(
                        EMPLOYER, NANGUAN, CREDIT_CODE, change("2015-10-01", "2015-10-05", "2015-10-31")));
        given(registered(), new CreditCodeAdopted(EMPLOYER, NANGUAN, CREDIT_CODE, inTime("2015-10-01")))
                .when(new AdoptCreditCode(EMPLOYER, CREDIT_CODE, day("2015-10-06")), on("2015-10-06"))
                .then();
    }

    @Test
    void adoptNoCreditCodeOfBeforeTheirUseNorOfAnother() {
        var foreign = new UnifiedSocialCreditCode("91350100M000100Y43");

        given(registered())
                .when(new AdoptCreditCode(EMPLOYER, CREDIT_CODE, day("2015-09-30")), on("2015-10-05"))
                .refused(new CodeNotYetInUse(day("2015-10-01"), "/creditCode"));
        given(registered())
                .when(new AdoptCreditCode(EMPLOYER, foreign, day("2015-10-01")), on("2015-10-05"))
                .refused(new CreditCodeOfAnotherEmployer(EMPLOYER, foreign, "/creditCode"));
    }

    @Test
    void moveTheEmployerToTheUnitThatIsAccountableFromThen() {
        given(registered())
                .when(move(KUANCHENG, "2011-03-01"), on("2011-03-01"))
                .then(moved(NANGUAN, KUANCHENG, "2011-03-01"));
        given(registered(), moved(NANGUAN, KUANCHENG, "2011-03-01"))
                .when(rename(OTHER, "2011-04-01"), on("2011-04-01"))
                .then(new EmployerRenamed(EMPLOYER, KUANCHENG, OTHER, inTime("2011-04-01")));
    }

    @Test
    void moveTheEmployerToNoUnitThatWasNotThereOnTheDay() {
        given(registered())
                .when(move(KUANCHENG, "2011-03-01"), onWithoutUnit("2011-03-01"))
                .refused(new JurisdictionNotInForce(KUANCHENG, "/jurisdiction"));
    }

    @Test
    void takeOverHeadcountsOfMonthsFromTheFirstToTheCurrentOne() {
        given(registered())
                .when(declare("2010-03", 10, 8), on("2010-03-31"))
                .then(declared("2010-03", 10, 8, "2010-03-31"));
        given(registered())
                .when(declare("2010-03", 8, 8), on("2010-03-31"))
                .then(declared("2010-03", 8, 8, "2010-03-31"));
        given(registered())
                .when(declare("2010-04", 10, 8), on("2010-03-31"))
                .refused(new DateInFuture(day("2010-04-01"), day("2010-03-31"), "/month"));
        given(registered())
                .when(declare("2010-02", 10, 8), on("2010-03-31"))
                .refused(new DatesOutOfOrder("establishedOn", "month", "/month"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "5, -1", "5, 6"})
    void takeOverNoHeadcountThatCannotBe(int onRoll, int shouldSign) {
        given(registered())
                .when(declare("2010-03", onRoll, shouldSign), on("2010-03-31"))
                .refused(new HeadcountImpossible(onRoll, shouldSign, "/shouldSign"));
    }

    @Test
    @Pins("filing-deregistration-7-days")
    void endTheEmployerInTimeUpToThe7thDay() {
        given(registered())
                .when(deregister("2012-06-30"), on("2012-07-07"))
                .then(new EmployerDeregistered(
                        EMPLOYER,
                        NANGUAN,
                        DeregistrationReason.DISSOLVED,
                        change("2012-06-30", "2012-07-07", "2012-07-07")));
        given(registered())
                .when(deregister("2012-06-30"), on("2012-07-08"))
                .then(new EmployerDeregistered(
                        EMPLOYER,
                        NANGUAN,
                        DeregistrationReason.DISSOLVED,
                        change(
                                "2012-06-30",
                                "2012-07-08",
                                "2012-07-07",
                                late("filing-deregistration-7-days", "2012-07-07", "2012-07-08"))));
    }

    @Test
    void areRefusedForAnEmployerThatIsUnknownOrHasCeased() {
        given().when(rename(OTHER, "2011-03-01"), on("2011-03-01")).refused(new EmployerUnknown(EMPLOYER));
        given(registered(), deregistered("2012-06-30"))
                .when(rename(OTHER, "2011-03-01"), on("2012-07-01"))
                .refused(new EmployerNoLongerRegistered(EMPLOYER, day("2012-06-30")));
    }
}

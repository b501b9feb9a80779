package org.hemu.domain.employment;

import static org.hemu.domain.employment.EmployerStory.CREDIT_CODE;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.EmployerStory.deregistered;
import static org.hemu.domain.employment.EmployerStory.given;
import static org.hemu.domain.employment.EmployerStory.on;
import static org.hemu.domain.employment.EmployerStory.onWithoutUnit;
import static org.hemu.domain.employment.EmployerStory.registered;

import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.CodeNotYetInUse;
import org.hemu.api.employment.EmploymentRejection.CodeUnknown;
import org.hemu.api.employment.EmploymentRejection.CreditCodeOfAnotherEmployer;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DocumentNumberMalformed;
import org.hemu.api.employment.EmploymentRejection.EmployerAlreadyRegistered;
import org.hemu.api.employment.EmploymentRejection.JurisdictionNotInForce;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry.Edition;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.domain.employment.EmployerStory.Registering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterEmployerTest {
    private static final Registering USUAL = Registering.usual();

    @Test
    void obligesToFileWithin30DaysOfBusinessRegistration() {
        given().when(USUAL.command(), on("2010-03-20")).then(USUAL.event("2010-03-20", "2010-04-14"));
    }

    @Test
    void obligesThoseEstablishedBeforeTheDutyWithin30DaysOfItsFirstDay() {
        given().when(USUAL.establishedOn("2006-12-31").command(), on("2010-03-20"))
                .then(USUAL.establishedOn("2006-12-31").event("2010-03-20", "2007-01-31"));
        given().when(USUAL.establishedOn("2007-01-02").command(), on("2010-03-20"))
                .then(USUAL.establishedOn("2007-01-02").event("2010-03-20", "2007-02-01"));
    }

    @Test
    void isRefusedASecondTime() {
        given(registered()).when(USUAL.command(), on("2010-03-21")).refused(new EmployerAlreadyRegistered(EMPLOYER));
        given(registered(), deregistered("2011-01-01"))
                .when(USUAL.command(), on("2012-03-21"))
                .refused(new EmployerAlreadyRegistered(EMPLOYER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789", "D2143569X", "12345678"})
    void isRefusedWithAnOrganizationCodeThatIsWrongOrOfAnother(String code) {
        given().when(USUAL.organizationCode(code).command(), on("2010-03-20"))
                .refused(new CheckCharacterWrong("GB 11714-1997", "/organizationCode"));
    }

    @Test
    void takesACreditCodeFromTheDayOnWhichTheyAreInUse() {
        var withCode = USUAL.creditCode(CREDIT_CODE.value());

        given().when(withCode.command(), on("2015-10-01")).then(withCode.event("2015-10-01", "2010-04-14"));
        given().when(withCode.command(), on("2015-09-30"))
                .refused(new CodeNotYetInUse(day("2015-10-01"), "/creditCode"));
    }

    @Test
    void isRefusedWithACreditCodeThatIsWrongOrOfAnother() {
        given().when(USUAL.creditCode("912201011234567885").command(), on("2016-01-01"))
                .refused(new CheckCharacterWrong("GB 32100-2015", "/creditCode"));
        given().when(USUAL.creditCode("91350100M000100Y43").command(), on("2016-01-01"))
                .refused(new CreditCodeOfAnotherEmployer(
                        EMPLOYER, new UnifiedSocialCreditCode("91350100M000100Y43"), "/creditCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "17", "1733", ""})
    void isRefusedWithATypeOutsideTheCodeSet(String type) {
        given().when(USUAL.type(type).command(), on("2010-03-20"))
                .refused(new CodeUnknown("登记注册类型", type, "/registrationType"));
    }

    @ParameterizedTest
    @CsvSource({
        "GBT_4754_2002, F51, 2010-03-20", // transport
        "GBT_4754_2002, H63, 2010-03-20", // wholesale
        "GBT_4754_2002, T98, 2010-03-20",
        "GBT_4754_2011, F51, 2011-11-01", // wholesale
        "GBT_4754_2011, G53, 2011-11-01", // transport
        "GBT_4754_2011, A0111, 2011-11-01",
        "GBT_4754_2017, T97, 2017-10-01",
        "GBT_4754_2011, C, 2011-11-01",
    })
    void takesAnIndustryThatStandsInItsEdition(Edition edition, String code, String today) {
        given().when(USUAL.industry(edition, code).command(), on(today))
                .then(USUAL.industry(edition, code).event(today, "2010-04-14"));
    }

    @ParameterizedTest
    @CsvSource({
        "GBT_4754_2002, F63, GB/T 4754-2002",
        "GBT_4754_2002, C12, GB/T 4754-2002", // never given out
        "GBT_4754_2002, C38, GB/T 4754-2002",
        "GBT_4754_2002, H64, GB/T 4754-2002",
        "GBT_4754_2011, H60, GB/T 4754-2011",
        "GBT_4754_2011, H63, GB/T 4754-2011",
        "GBT_4754_2011, T98, GB/T 4754-2011",
        "GBT_4754_2017, U, GB/T 4754-2017",
        "GBT_4754_2017, A00, GB/T 4754-2017",
        "GBT_4754_2017, C1, GB/T 4754-2017",
        "GBT_4754_2017, C13111, GB/T 4754-2017",
        "GBT_4754_2017, c13, GB/T 4754-2017",
    })
    void isRefusedWithAnIndustryThatDoesNotStandInItsEdition(Edition edition, String code, String standard) {
        given().when(USUAL.industry(edition, code).command(), on("2018-01-01"))
                .refused(new CodeUnknown(standard, code, "/industry/code"));
    }

    @Test
    void isRefusedWithCodesThatAreInUseLaterOnly() {
        given().when(USUAL.industry(Edition.GBT_4754_2011, "C34").command(), on("2011-10-31"))
                .refused(new CodeNotYetInUse(day("2011-11-01"), "/industry/edition"));
        given().when(USUAL.size(EnterpriseSize.MICRO).command(), on("2011-06-17"))
                .refused(new CodeNotYetInUse(day("2011-06-18"), "/size"));
        given().when(USUAL.size(EnterpriseSize.MICRO).command(), on("2011-06-18"))
                .then(USUAL.size(EnterpriseSize.MICRO).event("2011-06-18", "2010-04-14"));
    }

    @Test
    void isRefusedWithADocumentOfTheLegalRepresentativeThatIsWrong() {
        var wrong = new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220102199003070014");
        var passport = new IdentityDocument(IdentityDocument.Kind.PASSPORT, "E1");

        given().when(
                        USUAL.representedBy(new PersonalData("王和", wrong, null, null))
                                .command(),
                        on("2010-03-20"))
                .refused(new CheckCharacterWrong("GB 11643-1999", "/legalRepresentative/document/number"));
        given().when(
                        USUAL.representedBy(new PersonalData("王和", passport, null, null))
                                .command(),
                        on("2010-03-20"))
                .refused(new DocumentNumberMalformed(
                        IdentityDocument.Kind.PASSPORT, "/legalRepresentative/document/number"));
    }

    @Test
    void isRefusedBeforeTheBusinessRegistrationAndWithoutAUnitInForce() {
        given().when(USUAL.command(), on("2010-03-14"))
                .refused(new DateInFuture(day("2010-03-15"), day("2010-03-14"), "/establishedOn"));
        given().when(USUAL.command(), onWithoutUnit("2010-03-20"))
                .refused(new JurisdictionNotInForce(NANGUAN, "/jurisdiction"));
    }
}

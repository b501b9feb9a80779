package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.api.employment.CodeChangeGround.CHANGED_BY_AUTHORITY;
import static org.hemu.api.employment.CodeChangeGround.FILED_WRONGLY;
import static org.hemu.domain.employment.EmployerStory.CREDIT_CODE;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.after;
import static org.hemu.domain.employment.EmployerStory.change;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.EmployerStory.deregistered;
import static org.hemu.domain.employment.EmployerStory.given;
import static org.hemu.domain.employment.EmployerStory.inTime;
import static org.hemu.domain.employment.EmployerStory.late;
import static org.hemu.domain.employment.EmployerStory.on;
import static org.hemu.domain.employment.EmployerStory.registered;
import static org.hemu.domain.employment.EmployerStory.rename;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.standard;

import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.EmployerCommand.AdoptCreditCode;
import org.hemu.api.employment.EmployerCommand.AssignOrganizationCode;
import org.hemu.api.employment.EmployerCommand.ChangeOrganizationCode;
import org.hemu.api.employment.EmployerCommand.ChangeRegistrationNumber;
import org.hemu.api.employment.EmployerEvent.Change;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection.CheckCharacterWrong;
import org.hemu.api.employment.EmploymentRejection.CodeNotYetInUse;
import org.hemu.api.employment.EmploymentRejection.CreditCodeOfAnotherEmployer;
import org.hemu.api.employment.EmploymentRejection.DateInFuture;
import org.hemu.api.employment.EmploymentRejection.DatesOutOfOrder;
import org.hemu.api.employment.EmploymentRejection.EmployerAlreadyRegistered;
import org.hemu.api.employment.EmploymentRejection.EmployerUnderAnotherCode;
import org.hemu.api.employment.EmploymentRejection.OrganizationCodeHeld;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.domain.employment.EmployerStory.Registering;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The usual employer was established on 15 March 2010, and is on record since the 20th. */
class CodeChangesTest {
    private static final OrganizationCode FIRST = new OrganizationCode(EMPLOYER.value());
    private static final OrganizationCode OTHER = new OrganizationCode("D2143569X");
    private static final OrganizationCode THIRD = new OrganizationCode("737640096");
    private static final UnifiedSocialCreditCode OF_THIRD = new UnifiedSocialCreditCode("912201017376400968");
    private static final RegistrationNumber NUMBER = new RegistrationNumber("220102000000012");

    private static ChangeOrganizationCode to(
            OrganizationCode code, @Nullable UnifiedSocialCreditCode creditCode, CodeChangeGround ground, String on) {
        return new ChangeOrganizationCode(EMPLOYER, code, creditCode, ground, day(on));
    }

    private static ChangeOrganizationCode to(OrganizationCode code, String on) {
        return to(code, null, CHANGED_BY_AUTHORITY, on);
    }

    private static OrganizationCodeChanged changed(
            OrganizationCode code,
            @Nullable UnifiedSocialCreditCode creditCode,
            CodeChangeGround ground,
            Change change) {
        return new OrganizationCodeChanged(EMPLOYER, NANGUAN, code, creditCode, ground, change);
    }

    private static OrganizationCodeChanged changed(OrganizationCode code, String on) {
        return changed(code, null, CHANGED_BY_AUTHORITY, inTime(on));
    }

    private static ChangeRegistrationNumber to(RegistrationNumber number, CodeChangeGround ground, String on) {
        return new ChangeRegistrationNumber(EMPLOYER, number, ground, day(on));
    }

    private static RegistrationNumberChanged changed(
            RegistrationNumber number, CodeChangeGround ground, Change change) {
        return new RegistrationNumberChanged(EMPLOYER, NANGUAN, number, ground, change);
    }

    private static AssignOrganizationCode assign(EmployerId employer, OrganizationCode code) {
        return new AssignOrganizationCode(employer, NANGUAN, code, day("2011-03-01"));
    }

    private static OrganizationCodeAssigned assigned(EmployerId employer, OrganizationCode code) {
        return new OrganizationCodeAssigned(employer, NANGUAN, code, day("2011-03-01"));
    }

    @Test
    void byTheAuthorityAreInTimeUpToThe30thDayAndLateFromThe31st() {
        given(registered())
                .when(to(OTHER, "2011-03-01"), on("2011-03-31"))
                .then(changed(OTHER, null, CHANGED_BY_AUTHORITY, change("2011-03-01", "2011-03-31", "2011-03-31")));
        given(registered())
                .when(to(OTHER, "2011-03-01"), on("2011-04-01"))
                .then(changed(
                        OTHER,
                        null,
                        CHANGED_BY_AUTHORITY,
                        change(
                                "2011-03-01",
                                "2011-04-01",
                                "2011-03-31",
                                late("filing-employer-change-30-days", "2011-03-31", "2011-04-01"))));
        given(registered())
                .when(to(NUMBER, CHANGED_BY_AUTHORITY, "2011-03-01"), on("2011-04-01"))
                .then(changed(
                        NUMBER,
                        CHANGED_BY_AUTHORITY,
                        change(
                                "2011-03-01",
                                "2011-04-01",
                                "2011-03-31",
                                late("filing-employer-change-30-days", "2011-03-31", "2011-04-01"))));
    }

    @Test
    void ofWhatWasFiledWronglyAreNeverLate() {
        Change found = change("2010-03-20", "2013-06-01", "2013-06-01");

        given(registered())
                .when(to(OTHER, null, FILED_WRONGLY, "2010-03-20"), on("2013-06-01"))
                .then(changed(OTHER, null, FILED_WRONGLY, found));
        given(registered())
                .when(to(NUMBER, FILED_WRONGLY, "2010-03-20"), on("2013-06-01"))
                .then(changed(NUMBER, FILED_WRONGLY, found));
    }

    @Test
    void correctNothingOfBeforeItWasOnFile() {
        given(registered())
                .when(to(OTHER, null, FILED_WRONGLY, "2010-03-19"), on("2010-04-01"))
                .refused(new DatesOutOfOrder("registeredOn", "changedOn", "/changedOn"));
        given(registered())
                .when(to(NUMBER, FILED_WRONGLY, "2010-03-19"), on("2010-04-01"))
                .refused(new DatesOutOfOrder("registeredOn", "changedOn", "/changedOn"));
    }

    @Test
    void areRefusedInTheFutureAndBeforeTheEmployerWas() {
        given(registered())
                .when(to(OTHER, "2011-03-02"), on("2011-03-01"))
                .refused(new DateInFuture(day("2011-03-02"), day("2011-03-01"), "/changedOn"));
        given(registered())
                .when(to(NUMBER, FILED_WRONGLY, "2011-03-02"), on("2011-03-01"))
                .refused(new DateInFuture(day("2011-03-02"), day("2011-03-01"), "/changedOn"));
        given(registered())
                .when(to(OTHER, "2010-03-14"), on("2011-03-01"))
                .refused(new DatesOutOfOrder("establishedOn", "changedOn", "/changedOn"));
    }

    @Test
    void areRefusedWithAWrongCheckCharacter() {
        given(registered())
                .when(to(new OrganizationCode("D21435691"), "2011-03-01"), on("2011-03-01"))
                .refused(new CheckCharacterWrong("GB 11714-1997", "/organizationCode"));
        given(registered())
                .when(
                        to(new RegistrationNumber("220102000000019"), CHANGED_BY_AUTHORITY, "2011-03-01"),
                        on("2011-03-01"))
                .refused(new CheckCharacterWrong("GS15-2006", "/registrationNumber"));
    }

    @Test
    void recordNothingWhenTheCodeStaysTheSame() {
        given(registered()).when(to(FIRST, "2011-03-01"), on("2011-03-01")).then();
        given(registered(), changed(OTHER, "2011-03-01"))
                .when(to(OTHER, "2011-04-01"), on("2011-04-01"))
                .then();
        given(registered(), changed(NUMBER, FILED_WRONGLY, inTime("2011-03-01")))
                .when(to(NUMBER, FILED_WRONGLY, "2011-04-01"), on("2011-04-01"))
                .then();
    }

    @Test
    void thatHappenedEarlierAndAreFiledLaterAreHistoryAlready() {
        OrganizationCodeChanged inMarch =
                changed(THIRD, null, CHANGED_BY_AUTHORITY, change("2011-03-01", "2011-08-01", "2011-03-31"));

        given(registered(), changed(OTHER, "2011-06-01"), inMarch)
                .when(to(OTHER, "2011-09-01"), on("2011-09-01"))
                .then();
    }

    @Test
    void ofBeforeTheRegistrationAreHistoryAlready() {
        OrganizationCodeChanged before =
                changed(OTHER, null, CHANGED_BY_AUTHORITY, change("2010-03-19", "2010-04-01", "2010-04-18"));

        given(registered(), before)
                .when(to(FIRST, "2010-04-02"), on("2010-04-02"))
                .then();
    }

    @Test
    void needTheCreditCodeThatContainsTheNewCodeOnceOneIsOnFile() {
        CreditCodeAdopted adopted = new CreditCodeAdopted(EMPLOYER, NANGUAN, CREDIT_CODE, inTime("2015-10-01"));
        OrganizationCodeChanged both = changed(THIRD, OF_THIRD, CHANGED_BY_AUTHORITY, inTime("2016-03-01"));

        given(registered(), adopted)
                .when(to(THIRD, "2016-03-01"), on("2016-03-01"))
                .refused(new CreditCodeOfAnotherEmployer(EMPLOYER, CREDIT_CODE, "/creditCode"));
        given(registered(), adopted)
                .when(to(OTHER, OF_THIRD, CHANGED_BY_AUTHORITY, "2016-03-01"), on("2016-03-01"))
                .refused(new CreditCodeOfAnotherEmployer(EMPLOYER, OF_THIRD, "/creditCode"));
        given(registered(), adopted)
                .when(to(THIRD, OF_THIRD, CHANGED_BY_AUTHORITY, "2016-03-01"), on("2016-03-01"))
                .then(both);
        given(registered(), adopted, both)
                .when(new AdoptCreditCode(EMPLOYER, CREDIT_CODE, day("2016-04-01")), on("2016-04-01"))
                .refused(new CreditCodeOfAnotherEmployer(EMPLOYER, CREDIT_CODE, "/creditCode"));
        given(registered(), adopted, both)
                .when(new AdoptCreditCode(EMPLOYER, OF_THIRD, day("2016-04-01")), on("2016-04-01"))
                .then();
    }

    @Test
    void bringNoCreditCodeOfBeforeTheirUse() {
        given(registered())
                .when(to(THIRD, OF_THIRD, CHANGED_BY_AUTHORITY, "2015-09-30"), on("2015-10-05"))
                .refused(new CodeNotYetInUse(day("2015-10-01"), "/creditCode"));
    }

    @Test
    void adoptTheCreditCodeAloneWhenTheOrganizationCodeIsTheSame() {
        given(registered())
                .when(to(FIRST, CREDIT_CODE, CHANGED_BY_AUTHORITY, "2015-10-01"), on("2015-10-01"))
                .then(new CreditCodeAdopted(EMPLOYER, NANGUAN, CREDIT_CODE, inTime("2015-10-01")));
    }

    @Test
    void keepTheNewCodeForTheEmployerToWhichItCame() {
        given().when(assign(EMPLOYER, OTHER), on("2011-03-01")).then(assigned(EMPLOYER, OTHER));
        given(assigned(EMPLOYER, OTHER))
                .when(assign(EMPLOYER, OTHER), on("2011-03-01"))
                .then();
    }

    @Test
    void takeNoCodeThatAnotherEmployerHasOrHad() {
        EmployerId another = new EmployerId(THIRD.value());
        OrganizationCodeHeld held = new OrganizationCodeHeld(FIRST, "/organizationCode");

        given(registered()).when(assign(another, FIRST), on("2011-03-01")).refused(held);
        given(registered(), deregistered("2010-12-31"))
                .when(assign(another, FIRST), on("2011-03-01"))
                .refused(held);
        given(registered(), changed(OTHER, "2011-03-01"))
                .when(assign(another, FIRST), on("2011-03-01"))
                .refused(held);
        given(assigned(EMPLOYER, OTHER))
                .when(assign(another, OTHER), on("2011-03-01"))
                .refused(new OrganizationCodeHeld(OTHER, "/organizationCode"));
    }

    @Test
    void goBackToTheFirstCodeWithoutTakingAnything() {
        Employer employer = after(registered(), changed(OTHER, "2011-03-01"));

        assertThat(CodeChanges.follows(to(FIRST, "2011-06-01"), employer)).isEmpty();
        assertThat(CodeChanges.follows(to(THIRD, "2011-06-01"), employer))
                .contains(new AssignOrganizationCode(EMPLOYER, NANGUAN, THIRD, day("2011-06-01")));
    }

    @Test
    void leaveNobodyElseToBeRegisteredUnderTheCode() {
        given(assigned(new EmployerId(THIRD.value()), FIRST))
                .when(Registering.usual().command(), on("2011-04-01"))
                .refused(new EmployerAlreadyRegistered(EMPLOYER));
    }

    @Test
    void leadWhoeverAsksUnderTheNewCodeToTheOldOne() {
        EmployerId first = new EmployerId(THIRD.value());

        given(assigned(first, FIRST))
                .when(rename("某公司", "2011-04-01"), on("2011-04-01"))
                .refused(new EmployerUnderAnotherCode(EMPLOYER, first, ""));
    }

    @Test
    void leadAHireUnderTheNewCodeToTheOldOne() {
        assertThat(standard()
                        .with(assigned(new EmployerId(THIRD.value()), FIRST))
                        .when(hire("2010-03-15", null))
                        .refusal())
                .isEqualTo(new EmployerUnderAnotherCode(EMPLOYER, new EmployerId(THIRD.value()), "/employerId"));
    }
}

package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.query.employment.EmploymentStory.EMPLOYER;
import static org.hemu.query.employment.EmploymentStory.LATE;
import static org.hemu.query.employment.EmploymentStory.change;
import static org.hemu.query.employment.EmploymentStory.day;
import static org.hemu.query.employment.EmploymentStory.declared;
import static org.hemu.query.employment.EmploymentStory.deregistered;
import static org.hemu.query.employment.EmploymentStory.initialFiling;
import static org.hemu.query.employment.EmploymentStory.initialFilingAccepted;
import static org.hemu.query.employment.EmploymentStory.lateChange;
import static org.hemu.query.employment.EmploymentStory.moved;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;
import static org.hemu.query.jurisdiction.JurisdictionStory.TIEXI;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.LastChanges;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.shared.Event;
import org.hemu.query.shared.History;
import org.hemu.query.shared.MissingRow;
import org.junit.jupiter.api.Test;

class EmployersTest {

    private static Employer after(Event... events) {
        return History.of(registered(EMPLOYER, NANGUAN))
                .and(events)
                .rows(new Employers())
                .get(EMPLOYER.value());
    }

    @Test
    void beginsWithTheRegistration() {
        assertThat(after())
                .isEqualTo(new Employer(
                        EMPLOYER,
                        NANGUAN,
                        new OrganizationCode("123456789"),
                        null,
                        new RegistrationNumber("220102000000017"),
                        "长春123456789有限公司",
                        EmploymentStory.REPRESENTATIVE,
                        new RegistrationType("173"),
                        new Industry(Industry.Edition.GBT_4754_2002, "C13"),
                        EnterpriseSize.SMALL,
                        "人民大街1号",
                        day("2010-12-01"),
                        day("2011-01-01"),
                        Employer.Status.IN_BUSINESS,
                        null,
                        new InitialFiling(
                                InitialFiling.State.NOT_SUBMITTED, day("2011-01-31"), null, false, 0, List.of(), null),
                        null,
                        0,
                        0,
                        LastChanges.of(registered(EMPLOYER, NANGUAN)),
                        0));
    }

    @Test
    void followsEveryChangeOfParticulars() {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode("91220102123456789X");
        Industry industry = new Industry(Industry.Edition.GBT_4754_2011, "F51");
        Employer employer = after(
                new EmployerRenamed(EMPLOYER, NANGUAN, "新名", change("2012-01-01")),
                new LegalRepresentativeChanged(EMPLOYER, NANGUAN, EmploymentStory.PERSON, change("2012-01-02")),
                new RegistrationTypeChanged(EMPLOYER, NANGUAN, new RegistrationType("159"), change("2012-01-03")),
                new CreditCodeAdopted(EMPLOYER, NANGUAN, code, change("2015-10-01")),
                new EmployerReclassified(EMPLOYER, NANGUAN, industry, EnterpriseSize.MICRO, change("2015-10-02")),
                moved(EMPLOYER, NANGUAN, TIEXI, "2015-10-03"));

        assertThat(employer.name()).isEqualTo("新名");
        assertThat(employer.legalRepresentative()).isEqualTo(EmploymentStory.PERSON);
        assertThat(employer.registrationType()).isEqualTo(new RegistrationType("159"));
        assertThat(employer.creditCode()).isEqualTo(code);
        assertThat(employer.industry()).isEqualTo(industry);
        assertThat(employer.size()).isEqualTo(EnterpriseSize.MICRO);
        assertThat(employer.jurisdiction()).isEqualTo(TIEXI);
        assertThat(employer.placeOfOperation()).isEqualTo("新址");
        assertThat(employer.version()).isEqualTo(6);
    }

    @Test
    void keepsWhatHoldsWhenAnEarlierChangeIsFiledLater() {
        Employer employer = after(
                new EmployerRenamed(EMPLOYER, NANGUAN, "新名", change("2012-06-01")),
                new EmployerRenamed(EMPLOYER, NANGUAN, "旧名", lateChange("2012-03-01")),
                new RegistrationTypeChanged(EMPLOYER, NANGUAN, new RegistrationType("159"), lateChange("2012-03-01")));

        assertThat(employer.name()).isEqualTo("新名");
        assertThat(employer.registrationType()).isEqualTo(new RegistrationType("159"));
        assertThat(employer.changesFiledLate()).isEqualTo(2);
    }

    /** The register said on the first of January 2011 what the employer is. */
    @Test
    void keepsWhatTheRegisterSaidWhenAChangeOfBeforeIsFiledLater() {
        Employer employer = after(
                new EmployerRenamed(EMPLOYER, NANGUAN, "旧名", lateChange("2010-12-31")),
                new RegistrationNumberChanged(
                        EMPLOYER,
                        NANGUAN,
                        new RegistrationNumber("220102000000029"),
                        CodeChangeGround.CHANGED_BY_AUTHORITY,
                        lateChange("2010-12-31")),
                new CreditCodeAdopted(
                        EMPLOYER,
                        NANGUAN,
                        new UnifiedSocialCreditCode("91220102123456789X"),
                        lateChange("2010-12-31")));

        assertThat(employer.name()).isEqualTo("长春123456789有限公司");
        assertThat(employer.registrationNumber()).isEqualTo(new RegistrationNumber("220102000000017"));
        assertThat(employer.creditCode()).isEqualTo(new UnifiedSocialCreditCode("91220102123456789X"));
        assertThat(employer.changesFiledLate()).isEqualTo(3);
    }

    @Test
    void keepsTheCodesThatHoldWhenAnEarlierChangeIsFiledLater() {
        var authority = CodeChangeGround.CHANGED_BY_AUTHORITY;
        OrganizationCode later = new OrganizationCode("737640096");
        RegistrationNumber number = new RegistrationNumber("220102000000029");
        Employer employer = after(
                new OrganizationCodeChanged(EMPLOYER, NANGUAN, later, null, authority, change("2012-06-01")),
                new OrganizationCodeChanged(
                        EMPLOYER,
                        NANGUAN,
                        new OrganizationCode("D2143569X"),
                        null,
                        authority,
                        lateChange("2012-03-01")),
                new RegistrationNumberChanged(EMPLOYER, NANGUAN, number, authority, change("2012-06-01")),
                new RegistrationNumberChanged(
                        EMPLOYER,
                        NANGUAN,
                        new RegistrationNumber("220102000000012"),
                        authority,
                        lateChange("2012-03-01")));

        assertThat(employer.organizationCode()).isEqualTo(later);
        assertThat(employer.registrationNumber()).isEqualTo(number);
    }

    @Test
    void countsFindingsAndLateChanges() {
        Filing late = new Filing(1, day("2011-03-01"), day("2011-01-31"), true, List.of(LATE, LATE));
        Employer employer = after(
                new EmployerRenamed(EMPLOYER, NANGUAN, "新名", lateChange("2012-01-01")),
                new InitialFilingCorrected(EMPLOYER, NANGUAN, "补件", late));

        assertThat(employer.findings()).isEqualTo(3);
        assertThat(employer.changesFiledLate()).isEqualTo(1);
    }

    @Test
    void followsTheInitialFilingThroughItsReturn() {
        Employer returned = after(
                initialFiling(EMPLOYER, NANGUAN, "2011-01-20"),
                new InitialFilingReturned(
                        EMPLOYER,
                        NANGUAN,
                        Set.of(ReturnReason.OTHER, ReturnReason.MATERIAL_MISSING),
                        null,
                        day("2011-01-22")));

        assertThat(returned.initialFiling())
                .isEqualTo(new InitialFiling(
                        InitialFiling.State.RETURNED,
                        day("2011-01-31"),
                        day("2011-01-20"),
                        false,
                        1,
                        List.of(ReturnReason.MATERIAL_MISSING, ReturnReason.OTHER),
                        null));

        Employer accepted = after(
                initialFiling(EMPLOYER, NANGUAN, "2011-01-20"), initialFilingAccepted(EMPLOYER, NANGUAN, "2011-01-28"));
        assertThat(accepted.initialFiling().state()).isEqualTo(InitialFiling.State.ACCEPTED);
        assertThat(accepted.initialFiling().acceptedOn()).isEqualTo("2011-01-28");
    }

    @Test
    void showsTheDeclarationForTheLatestMonthWhateverCameLast() {
        Employer employer = after(
                declared(EMPLOYER, NANGUAN, "2011-03", 12, 10),
                declared(EMPLOYER, NANGUAN, "2011-02", 99, 98),
                declared(EMPLOYER, NANGUAN, "2011-03", 13, 11));

        assertThat(employer.headcount())
                .isEqualTo(new Employer.Headcount(
                        YearMonth.parse("2011-03"), 13, 11, "social-insurance", day("2011-03-31")));
    }

    @Test
    void ceasesWithItsReason() {
        Employer employer = after(deregistered(EMPLOYER, NANGUAN, "2013-06-30"));

        assertThat(employer.status()).isEqualTo(Employer.Status.DEREGISTERED);
        assertThat(employer.ceased()).isEqualTo(new Employer.Ceased(DeregistrationReason.DISSOLVED, day("2013-06-30")));
    }

    @Test
    void doesNotBeginWithAnythingElse() {
        History history = History.of(deregistered(EMPLOYER, NANGUAN, "2013-06-30"));

        assertThatThrownBy(() -> history.rows(new Employers())).isInstanceOf(MissingRow.class);
    }
}

package org.hemu.domain.employment;

import static org.hemu.api.employment.CodeChangeGround.CHANGED_BY_AUTHORITY;
import static org.hemu.api.employment.CodeChangeGround.FILED_WRONGLY;
import static org.hemu.domain.employment.EmployerStory.CREDIT_CODE;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.change;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.EmployerStory.given;
import static org.hemu.domain.employment.EmployerStory.inTime;
import static org.hemu.domain.employment.EmployerStory.late;
import static org.hemu.domain.employment.EmployerStory.on;
import static org.hemu.domain.employment.EmployerStory.registered;

import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.EmployerCommand.AdoptCreditCode;
import org.hemu.api.employment.EmployerCommand.ChangeOrganizationCode;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;

/** The credit code on file has the right organization code in it, and is of another district all the same. */
class CreditCodeCorrectionsTest {
    private static final OrganizationCode CODE = new OrganizationCode(EMPLOYER.value());
    private static final UnifiedSocialCreditCode SLIP = new UnifiedSocialCreditCode("91220102123456788J");
    private static final CreditCodeAdopted FILED = new CreditCodeAdopted(EMPLOYER, NANGUAN, SLIP, inTime("2015-10-08"));

    private static ChangeOrganizationCode to(UnifiedSocialCreditCode creditCode, CodeChangeGround ground, String on) {
        return new ChangeOrganizationCode(EMPLOYER, CODE, creditCode, ground, day(on));
    }

    @Test
    void sayThatItWasFiledWronglyAndAreNeverLate() {
        OrganizationCodeChanged corrected = new OrganizationCodeChanged(
                EMPLOYER, NANGUAN, CODE, CREDIT_CODE, FILED_WRONGLY, change("2015-10-08", "2016-03-01", "2016-03-01"));

        given(registered(), FILED)
                .when(to(CREDIT_CODE, FILED_WRONGLY, "2015-10-08"), on("2016-03-01"))
                .then(corrected);
        given(registered(), FILED, corrected)
                .when(new AdoptCreditCode(EMPLOYER, CREDIT_CODE, day("2016-03-02")), on("2016-03-02"))
                .then();
    }

    @Test
    void recordNothingWhenTheCreditCodeIsOnFile() {
        given(registered(), FILED)
                .when(to(SLIP, FILED_WRONGLY, "2010-01-01"), on("2016-03-01"))
                .then();
    }

    @Test
    void areNoneWhereNoCreditCodeIsOnFile() {
        given(registered())
                .when(to(CREDIT_CODE, FILED_WRONGLY, "2015-10-01"), on("2015-11-02"))
                .then(adopted());
    }

    @Test
    void areNoneWhenTheAuthorityGaveAnother() {
        given(registered(), new CreditCodeAdopted(EMPLOYER, NANGUAN, SLIP, inTime("2015-10-01")))
                .when(to(CREDIT_CODE, CHANGED_BY_AUTHORITY, "2015-10-01"), on("2015-11-02"))
                .then(adopted());
    }

    private static CreditCodeAdopted adopted() {
        return new CreditCodeAdopted(
                EMPLOYER,
                NANGUAN,
                CREDIT_CODE,
                change(
                        "2015-10-01",
                        "2015-11-02",
                        "2015-10-31",
                        late("filing-employer-change-30-days", "2015-10-31", "2015-11-02")));
    }
}

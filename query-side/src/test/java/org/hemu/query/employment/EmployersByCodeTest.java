package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.change;
import static org.hemu.query.employment.EmploymentStory.day;
import static org.hemu.query.employment.EmploymentStory.registered;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;

import java.util.List;
import java.util.stream.Stream;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

/** Both employers were registered with the registration number 220102000000017. */
class EmployersByCodeTest {
    private static final EmployerId FIRST = new EmployerId("100000001");
    private static final EmployerId SECOND = new EmployerId("100000002");
    private static final OrganizationCode LATER = new OrganizationCode("737640096");
    private static final UnifiedSocialCreditCode ADOPTED = new UnifiedSocialCreditCode("91220102100000001X");
    private static final UnifiedSocialCreditCode OF_LATER = new UnifiedSocialCreditCode("912201017376400968");

    private static final History HISTORY = History.of(
            registered(FIRST, NANGUAN),
            registered(SECOND, NANGUAN),
            new CreditCodeAdopted(FIRST, NANGUAN, ADOPTED, change("2015-10-01")),
            new OrganizationCodeChanged(
                    FIRST, NANGUAN, LATER, OF_LATER, CodeChangeGround.CHANGED_BY_AUTHORITY, change("2016-03-01")),
            new OrganizationCodeAssigned(FIRST, NANGUAN, LATER, day("2016-03-01")),
            new RegistrationNumberChanged(
                    FIRST,
                    NANGUAN,
                    new RegistrationNumber("220102000000029"),
                    CodeChangeGround.FILED_WRONGLY,
                    change("2016-03-02")));

    private final EmployersOnRecord employers =
            new EmployersOnRecord(HISTORY.reading(new Employers()), HISTORY.reading(new EmployersByCode()));

    private List<EmployerId> found(String... codes) {
        return employers.find(List.of(codes)).stream().map(Employer::id).toList();
    }

    @Test
    void areFoundByEveryCodeThatTheyHaveOrHad() {
        Stream.of(FIRST.value(), LATER.value(), ADOPTED.value(), OF_LATER.value(), "220102000000029")
                .forEach(code -> assertThat(employers.find(code))
                        .as(code)
                        .hasValueSatisfying(
                                employer -> assertThat(employer.id()).isEqualTo(FIRST)));
    }

    @Test
    void haveTheCodesOfTheirLastChanges() {
        Employer employer = employers.find(FIRST.value()).orElseThrow();

        assertThat(employer.organizationCode()).isEqualTo(LATER);
        assertThat(employer.creditCode()).isEqualTo(OF_LATER);
        assertThat(employer.registrationNumber()).isEqualTo(new RegistrationNumber("220102000000029"));
    }

    @Test
    void areAllFoundByARegistrationNumberThatSeveralHad() {
        assertThat(found("220102000000017")).containsExactly(FIRST, SECOND);
        assertThat(employers.find("220102000000017")).isEmpty();
    }

    @Test
    void areFoundOnceAndInTheOrderAskedFor() {
        assertThat(found(SECOND.value(), LATER.value(), "unknown", FIRST.value(), OF_LATER.value()))
                .containsExactly(SECOND, FIRST);
    }
}

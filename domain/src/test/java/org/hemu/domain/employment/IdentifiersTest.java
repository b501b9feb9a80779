package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.IdentityDocument;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.hemu.api.employment.WorkerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "440524188001010014",
                "220102199003070013",
                "222401198511230025",
                "220602197202290033"
            })
    void aCitizenNumberIsItsOwnNormalForm(String number) {
        assertThat(CitizenIdNumber.normalize(number)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "220102199013070013",
                "220102199002300013",
                "22010219900307001",
                "2201021990030700133",
                "22010219900307001A"
            })
    void aWrongCitizenNumberHasNone(String number) {
        assertThat(CitizenIdNumber.normalize(number)).isEmpty();
    }

    @Test
    void anOldCitizenNumberBecomesANewOne() {
        assertThat(CitizenIdNumber.normalize("110105491231002")).contains("11010519491231002X");
        assertThat(CitizenIdNumber.normalize("11010519491231002x")).contains("11010519491231002X");
    }

    @Test
    void codesOfEmployersHaveTheirCheckCharacters() {
        assertThat(EmployerCodes.isRight(new OrganizationCode("D2143569X"))).isTrue();
        assertThat(EmployerCodes.isRight(new OrganizationCode("D21435690"))).isFalse();
        assertThat(EmployerCodes.isRight(new UnifiedSocialCreditCode("91350100M000100Y43")))
                .isTrue();
        assertThat(EmployerCodes.isRight(new UnifiedSocialCreditCode("912201011234567884")))
                .isTrue();
        assertThat(EmployerCodes.isRight(new UnifiedSocialCreditCode("912201011234567885")))
                .isFalse();
        assertThat(EmployerCodes.isRight(new UnifiedSocialCreditCode("I12201011234567884")))
                .isFalse();
        assertThat(EmployerCodes.organizationCodeIn(new UnifiedSocialCreditCode("912201011234567884")))
                .isEqualTo(new OrganizationCode("123456788"));
        assertThat(EmployerCodes.isRight(new RegistrationNumber("110108000000016")))
                .isTrue();
        assertThat(EmployerCodes.isRight(new RegistrationNumber("110108000000017")))
                .isFalse();
    }

    @Test
    void aWorkerIdDependsOnDocumentAndKeyAlone() {
        IdentityDocument document = new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, "220102199003070013");
        WorkerId id = WorkerIdentity.derive("0123456789abcdef".getBytes(StandardCharsets.UTF_8), document);
        assertThat(id.value()).matches("[a-z2-7]{26}");
        assertThat(WorkerIdentity.derive("0123456789abcdef".getBytes(StandardCharsets.UTF_8), document))
                .isEqualTo(id);
        assertThat(WorkerIdentity.derive("0123456789abcdeg".getBytes(StandardCharsets.UTF_8), document))
                .isNotEqualTo(id);
    }

    @Test
    void aRelationshipIsAnotherOneUnderAnotherRegime() {
        assertThat(RelationshipIdentity.of(new EmployerId("D2143569X"), Hired.WORKER, Regime.STANDARD))
                .isNotEqualTo(RelationshipIdentity.of(new EmployerId("D2143569X"), Hired.WORKER, Regime.PART_TIME));
    }
}

package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;

import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.UnifiedSocialCreditCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerCodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"D2143569X", "M000100Y4", "123456788", "737064009"})
    void takesOrganizationCodesWhoseCheckCharacterFits(String code) {
        assertThat(EmployerCodes.isRight(new OrganizationCode(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D21435690", "D2143569-X", "D2143569x", "D2143569", "D2143569XX", "和2143569X", ""})
    void refusesOtherOrganizationCodes(String code) {
        assertThat(EmployerCodes.isRight(new OrganizationCode(code))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "912201011234567884", "912201017370640095"})
    void takesCreditCodesWhoseCheckCharacterFits(String code) {
        assertThat(EmployerCodes.isRight(new UnifiedSocialCreditCode(code))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "91350100m000100y43", ""})
    void refusesOtherCreditCodes(String code) {
        assertThat(EmployerCodes.isRight(new UnifiedSocialCreditCode(code))).isFalse();
    }

    @Test
    void findsTheOrganizationCodeInACreditCode() {
        assertThat(EmployerCodes.organizationCodeIn(new UnifiedSocialCreditCode("912201011234567884")))
                .isEqualTo(new OrganizationCode("123456788"));
    }

    @Test
    void findsEveryWrongDigitAndMostSwapsInARegistrationNumber() {
        String right = "110108000000016";
        assertThat(EmployerCodes.isRight(new RegistrationNumber(right))).isTrue();

        for (int at = 0; at < right.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != right.charAt(at)) {
                    String wrong = right.substring(0, at) + digit + right.substring(at + 1);
                    assertThat(EmployerCodes.isRight(new RegistrationNumber(wrong)))
                            .as(wrong)
                            .isFalse();
                }
            }
        }
        assertThat(EmployerCodes.isRight(new RegistrationNumber("110180000000016")))
                .isFalse();
        assertThat(EmployerCodes.isRight(new RegistrationNumber("11010800000001")))
                .isFalse();
    }
}

package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.hemu.app.identity.IdentitySettings.Algorithm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentitySettingsTest {
    private static @Nullable String fault(@Nullable String issuer) {
        return new IdentitySettings(
                        issuer == null ? null : URI.create(issuer), "hemu", Algorithm.RS256, "hemu-pages", null)
                .fault();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.jl.gov.cn",
                "https://id.jl.gov.cn/realms/hr",
                "http://localhost:9000",
                "http://127.0.0.1:9000",
                "http://[::1]:9000/realm"
            })
    void takeAnIssuerOverASafeLine(String issuer) {
        assertThat(fault(issuer)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://id.jl.gov.cn", "http://10.0.0.1", "ftp://localhost", "http://localhost.evil.example"})
    void refuseAnIssuerOverAnOpenLine(String issuer) {
        assertThat(fault(issuer)).contains("must begin with https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id.jl.gov.cn", "https:///", "https://id.jl.gov.cn?a=b", "https://id.jl.gov.cn#a"})
    void refuseWhatIsNoIssuer(String issuer) {
        assertThat(fault(issuer)).contains("not the address of an issuer");
    }

    @Test
    void tellSigningInFromAccess() {
        assertThat(new IdentitySettings(
                                URI.create("https://id.jl.gov.cn"), "hemu-pages", Algorithm.RS256, "hemu-pages", null)
                        .fault())
                .contains("choose another audience");
    }

    @Test
    void askForAnIssuer() {
        assertThat(fault(null)).contains("hemu.identity.issuer");
    }

    @Test
    void knowTheSignaturesByTheirNames() {
        for (Algorithm algorithm : Algorithm.values()) {
            assertThat(algorithm.signature().getName()).isEqualTo(algorithm.name());
        }
    }
}

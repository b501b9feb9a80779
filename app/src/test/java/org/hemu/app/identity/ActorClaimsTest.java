package org.hemu.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An actor is what the claims of a token say, or nobody. */
class ActorClaimsTest {
    private static final Map<String, Object> CLERK = Map.of(
            "sub", "7f3c",
            "name", "李娜",
            "client_id", "counter",
            "hemu_role", "FILING_CLERK",
            "hemu_jurisdiction", "220102000000");

    private static Map<String, Object> clerkWith(String claim, @Nullable Object value) {
        Map<String, Object> claims = new HashMap<>(CLERK);
        if (value == null) {
            claims.remove(claim);
        } else {
            claims.put(claim, value);
        }
        return claims;
    }

    private static Actor actor(Map<String, Object> claims) {
        return ActorClaims.actor(() -> claims, null);
    }

    @Test
    void isDescribedByTheClaims() {
        assertThat(actor(CLERK))
                .isEqualTo(Actor.of("7f3c", "李娜", Role.FILING_CLERK, new JurisdictionCode("220102000000"), "counter"));
    }

    @Test
    void goesByItsSubjectWithoutAName() {
        assertThat(actor(clerkWith("name", null)).name()).isEqualTo("7f3c");
    }

    @Test
    void actsThroughTheClientOfTheTokenOrTheOneThatAskedForIt() {
        Map<String, Object> party = clerkWith("client_id", null);
        assertThatThrownBy(() -> actor(party)).hasMessageContaining("client_id");
        assertThat(ActorClaims.actor(() -> party, "pages").client()).isEqualTo("pages");
        party.put("azp", "counter");
        assertThat(ActorClaims.actor(() -> party, "pages").client()).isEqualTo("counter");
    }

    @Test
    void hasAnEmployerAsItsAgentOnly() {
        Map<String, Object> agent = clerkWith("hemu_role", "EMPLOYER_AGENT");
        assertThatThrownBy(() -> actor(agent)).hasMessageContaining("hemu_employer");
        agent.put("hemu_employer", "D2143569X");
        assertThat(actor(agent).employer()).isEqualTo("D2143569X");
        agent.put("hemu_employer", "D2143569-X");
        assertThatThrownBy(() -> actor(agent)).hasMessageContaining("hemu_employer");
        assertThatThrownBy(() -> actor(clerkWith("hemu_employer", "D2143569X"))).hasMessageContaining("hemu_employer");
    }

    @ParameterizedTest
    @CsvSource({
        "sub,",
        "sub,' '",
        "hemu_role,",
        "hemu_role,KING",
        "hemu_role,filing_clerk",
        "hemu_role,SYSTEM",
        "hemu_jurisdiction,",
        "hemu_jurisdiction,220102",
        "hemu_jurisdiction,220000000001",
    })
    void isNobodyWhenAClaimCannotBeUnderstood(String claim, @Nullable String value) {
        assertThatThrownBy(() -> actor(clerkWith(claim, value)))
                .isInstanceOf(ActorClaims.ClaimRefused.class)
                .hasMessageContaining(claim);
    }

    @Test
    void isNobodyWhenAClaimIsNoTextOrTooLong() {
        for (String claim : CLERK.keySet()) {
            assertThatThrownBy(() -> actor(clerkWith(claim, List.of("AUDITOR"))))
                    .isInstanceOf(ActorClaims.ClaimRefused.class)
                    .hasMessageContaining(claim);
        }
        assertThatThrownBy(() -> actor(clerkWith("name", "长".repeat(201)))).hasMessageContaining("name");
    }
}

package org.hemu.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hemu.api.authority.ConfirmedByProposer;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.junit.jupiter.api.Test;

class SecondPersonTest {
    private static final Actor PROPOSER = actor("li", Role.FILING_CLERK, "pages");

    private static Actor actor(String subject, Role role, String client) {
        return Actor.of(subject, subject, role, new JurisdictionCode("220102000000"), client);
    }

    @Test
    void isAnybodyElse() {
        assertThat(SecondPerson.missing(Operation.CONFIRM_ERASURE, PROPOSER, actor("wang", Role.FILING_CLERK, "pages")))
                .isEmpty();
    }

    @Test
    void isNotTheProposerInAnotherCapacityOrProgram() {
        assertThat(SecondPerson.missing(Operation.CONFIRM_ERASURE, PROPOSER, actor("li", Role.LEADER, "terminal")))
                .contains(new ConfirmedByProposer(Operation.CONFIRM_ERASURE, "li"));
    }

    @Test
    void isAskedForOnlyWhereTheTableOfAuthoritySaysSo() {
        assertThatThrownBy(() -> SecondPerson.missing(
                        Operation.ACCEPT_FILING, PROPOSER, actor("wang", Role.FILING_CLERK, "pages")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

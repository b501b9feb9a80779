package org.hemu.query.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemu.api.person.SubjectEvent.SubjectErased;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;

/** Erased in 南关区 in 2020, hired and erased again in 宽城区 in 2023: who reads which day. */
class LastErasureTest {
    private static final SubjectId ZHANG = new SubjectId("zhang");
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final JurisdictionCode KUANCHENG = new JurisdictionCode("220103000000");
    private static final LocalDate IN_2020 = LocalDate.of(2020, 3, 2);
    private static final LocalDate IN_2023 = LocalDate.of(2023, 9, 14);
    private static final long FIRST_KEY = 17;
    private static final long SECOND_KEY = -4;

    private static final List<Recorded> HISTORY = History.of(
                    new SubjectErased(ZHANG, NANGUAN, FIRST_KEY, IN_2020),
                    new SubjectErased(ZHANG, KUANCHENG, SECOND_KEY, IN_2023))
            .events();

    @Test
    void isNotTheOneOfWhatLiesOutOfSight() {
        assertThat(LastErasure.in(HISTORY, Set.of(FIRST_KEY), NANGUAN::equals)).contains(IN_2020);
    }

    @Test
    void isTheOneOfWhatIsSeenWhoeverDecidedIt() {
        assertThat(LastErasure.in(HISTORY, Set.of(FIRST_KEY), _ -> false)).contains(IN_2020);
        assertThat(LastErasure.in(HISTORY, Set.of(SECOND_KEY), _ -> false)).contains(IN_2023);
    }

    @Test
    void isTheNewestToWhoeverSeesAll() {
        assertThat(LastErasure.in(HISTORY, Set.of(FIRST_KEY, SECOND_KEY), _ -> true))
                .contains(IN_2023);
    }

    @Test
    void isNoneToWhoeverSeesNeither() {
        assertThat(LastErasure.in(HISTORY, Set.of(), _ -> false)).isEmpty();
    }
}

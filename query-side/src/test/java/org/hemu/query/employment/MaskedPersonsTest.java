package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.PERSON;
import static org.hemu.query.jurisdiction.JurisdictionStory.NANGUAN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.hemu.api.authority.Acting;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectEvent.ProcessingRestricted;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.query.person.Restrictions;
import org.hemu.query.person.SubjectStandings;
import org.hemu.query.shared.History;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MaskedPersonsTest {
    private static String written(Object answer, Opening opening) {
        return written(answer, opening, Restrictions.NONE);
    }

    private static String written(Object answer, Opening opening, Restrictions restrictions) {
        return HemuJson.configure(JsonMapper.builder(HemuJson.factory()))
                .addModule(new MaskedPersons(opening, restrictions))
                .build()
                .writeValueAsString(answer);
    }

    @Test
    void areOpenedWhenTheAnswerIsWritten() {
        assertThat(written(PERSON, SealedInTests::open))
                .isEqualTo("{\"name\":\"张*\",\"documentKind\":\"CITIZEN_ID\",\"document\":\"220102********0013\"}");
        assertThat(written(new PersonName(PERSON), SealedInTests::open)).isEqualTo("\"张*\"");
    }

    @Test
    void readAsErasedOnceNobodyCanOpenThem() {
        assertThat(written(PERSON, _ -> Optional.empty())).isEqualTo("{\"name\":\"已删除\"}");
        assertThat(written(new PersonName(PERSON), _ -> Optional.empty())).isEqualTo("\"已删除\"");
    }

    @Test
    void readAsRestrictedToEverybodyButAuditors() {
        Restrictions restrictions = new Restrictions(
                History.of(new ProcessingRestricted(
                                PERSON.subject(),
                                NANGUAN,
                                RestrictionReason.RETENTION_RUNNING,
                                LocalDate.of(2021, 12, 1)))
                        .reading(new SubjectStandings()),
                () -> true,
                () -> Optional.of(Set.of()));

        assertThat(read(Role.FILING_CLERK, restrictions)).isEqualTo("{\"name\":\"限制处理\"} \"限制处理\"");
        assertThat(read(Role.AUDITOR, restrictions)).contains("张*").doesNotContain("限制处理");
        assertThat(written(PERSON, SealedInTests::open, restrictions)).isEqualTo("{\"name\":\"限制处理\"}");
    }

    private static String read(Role role, Restrictions restrictions) {
        return Acting.as(
                Actor.of("somebody", "某人", role, NANGUAN, "test"),
                () -> written(PERSON, SealedInTests::open, restrictions) + " "
                        + written(new PersonName(PERSON), SealedInTests::open, restrictions));
    }
}

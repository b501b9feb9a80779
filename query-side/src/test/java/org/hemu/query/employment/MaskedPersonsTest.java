package org.hemu.query.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.query.employment.EmploymentStory.PERSON;

import java.util.Optional;
import org.hemu.eventstore.codec.HemuJson;
import org.hemu.eventstore.sealing.Opening;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MaskedPersonsTest {
    private static String written(Object answer, Opening opening) {
        return HemuJson.configure(JsonMapper.builder(HemuJson.factory()))
                .addModule(new MaskedPersons(opening))
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
}

package org.hemu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hemu.query.shared.BadRequest.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CursorsTest {
    private final Cursors cursors = new Cursors(JsonMapper.builder().build());

    private record Here(List<String> path, String id, String detail) {}

    private record Elsewhere(long position) {}

    @Test
    void leadsBackToThePlace() {
        Here place = new Here(List.of("220000000000", "220100000000"), "张-1", "");

        assertThat(cursors.read(cursors.write(place), Here.class)).isEqualTo(place);
        assertThat(cursors.write(place)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void isTheBeginningWhenThereIsNone() {
        assertThat(cursors.read(null, Here.class)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "***",
                "e30",
                "bnVsbA",
                "W10",
                "eyJwYXRoIjpbXSwiaWQiOiIxIiwiZGV0YWlsIjpudWxsfQ",
                "eyJwYXRoIjpbXSwiaWQiOiIxIiwiZGV0YWlsIjoiIn0gMQ"
            })
    void isRefusedWhenMalformed(String cursor) {
        assertThatThrownBy(() -> cursors.read(cursor, Here.class))
                .isInstanceOfSatisfying(
                        BadRequest.class, e -> assertThat(e.parameter()).isEqualTo("cursor"));
    }

    @Test
    void isRefusedByAnotherList() {
        String cursor = cursors.write(new Elsewhere(7));

        assertThatThrownBy(() -> cursors.read(cursor, Here.class))
                .isInstanceOfSatisfying(
                        BadRequest.class, e -> assertThat(e.violation()).isEqualTo(Violation.FOREIGN_CURSOR));
    }
}

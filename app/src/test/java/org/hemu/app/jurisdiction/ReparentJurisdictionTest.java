package org.hemu.app.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReparentJurisdictionTest {
    private static final String GONGZHULING = "/api/v1/jurisdictions/220381000000";
    private static final String FANJIATUN = "/api/v1/jurisdictions/220381101000";

    @Test
    void movesAUnitWithEverythingBelowOrNothingAtAll(@TempDir Path directory) {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            hemu.establishNanguan();
            hemu.establish("220300000000", "四平市", "PREFECTURE");
            hemu.establish("220381000000", "公主岭市", "COUNTY_CITY");
            hemu.establish("220381101000", "范家屯镇", "TOWN");
            hemu.post(FANJIATUN + "/rename", Map.of("name", "范镇", "effectiveOn", "2020-07-01"));

            var tooEarly = hemu.post(
                    GONGZHULING + "/reparent", Map.of("newCode", "220184000000", "effectiveOn", "2020-06-19"));

            assertThat(tooEarly.status()).as(tooEarly.response().body()).isEqualTo(422);
            assertThat(hemu.post(GONGZHULING + "/rename", Map.of("name", "岭城市", "effectiveOn", "2020-06-19"))
                            .status())
                    .isEqualTo(200);

            var moved = hemu.post(
                    GONGZHULING + "/reparent", Map.of("newCode", "220184000000", "effectiveOn", "2020-07-01"));

            assertThat(moved.status()).as(moved.response().body()).isEqualTo(200);
            String position = moved.json().path("position").asString();
            var along = hemu.get("/api/v1/audit/aggregates/220184101000/events", "Hemu-Min-Position", position)
                    .json()
                    .at("/data/0");
            assertThat(along.at("/actor/subject").asString()).isEqualTo("re-parenting");
            assertThat(along.at("/authority/subject").asString()).isEqualTo("tester");
            assertThat(along.path("causationId").asString())
                    .isEqualTo(hemu.get("/api/v1/audit/aggregates/220381000000/events")
                            .json()
                            .at("/data/0/eventId")
                            .asString());
            assertThat(hemu.post(FANJIATUN + "/rename", Map.of("name", "范家屯镇", "effectiveOn", "2021-01-01"))
                            .status())
                    .isEqualTo(409);
            assertThat(hemu.post(
                                    "/api/v1/jurisdictions/220184101000/rename",
                                    Map.of("name", "范家屯镇", "effectiveOn", "2021-01-01"))
                            .status())
                    .isEqualTo(200);
        }
    }
}

package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is announced about days off, entered by an administrator and read by everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarOverHttpTest {
    private static final String ADMINISTRATOR = "operator@220000000000;role=ADMINISTRATOR";
    private static final String MEDIATOR = "mediator@220102001000;role=MEDIATOR";

    private RunningHemu hemu;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private static Map<String, Object> notice(int year, String from, String to, String... worked) {
        return Map.of(
                "publishedOn",
                "2011-12-06",
                "year",
                year,
                "daysOff",
                List.of(Map.of("from", from, "to", to)),
                "workedWeekends",
                List.of(worked),
                "source",
                "国务院办公厅关于" + year + "年部分节假日安排的通知");
    }

    private Answer record(Map<String, Object> notice, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = RunningHemu.AS;
        all[1] = ADMINISTRATOR;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return hemu.post("/api/v1/calendar/notices", notice, all);
    }

    @Test
    void makesAYearKnownToEverybody() {
        assertThat(hemu.get("/api/v1/calendar/years/2012", RunningHemu.AS, MEDIATOR)
                        .json()
                        .path("type")
                        .asString())
                .isEqualTo("urn:hemu:problem:calendar-year-unknown");
        Answer recorded = record(notice(2012, "2012-01-22", "2012-01-28", "2011-12-31", "2012-01-21"));
        assertThat(recorded.status()).as(recorded.response().body()).isEqualTo(200);
        assertThat(recorded.json().at("/events/0/type").asString()).isEqualTo("calendar.holiday-notice-recorded");

        JsonNode year = hemu.get(
                        "/api/v1/calendar/years/2012",
                        RunningHemu.AS,
                        MEDIATOR,
                        "Hemu-Min-Position",
                        recorded.json().path("position").asString())
                .json()
                .path("data");
        assertThat(year.path("daysOff"))
                .extracting(JsonNode::asString)
                .containsExactly("2012-01-23", "2012-01-24", "2012-01-25", "2012-01-26", "2012-01-27");
        assertThat(year.path("workedWeekends")).extracting(JsonNode::asString).containsExactly("2012-01-21");
        assertThat(year.path("workingDays").asInt()).isEqualTo(261 - 5 + 1);
        assertThat(hemu.get("/api/v1/calendar/notices")
                        .json()
                        .at("/data/notices/0/source")
                        .asString())
                .isEqualTo("国务院办公厅关于2012年部分节假日安排的通知");

        JsonNode past = hemu.get("/api/v1/audit/aggregates/statutory-calendar/state?position="
                        + recorded.json().path("position").asString())
                .json();
        assertThat(past.at("/data/state/calendar/notices/0/year").asInt()).isEqualTo(2012);
        JsonNode history = hemu.get("/api/v1/audit/aggregates/statutory-calendar/events", RunningHemu.AS, ADMINISTRATOR)
                .json()
                .path("data");
        assertThat(history.get(0).path("effectiveOn").asString()).isEqualTo("2011-12-06");
    }

    @Test
    void namesWhatNoNoticeCanSay() {
        Answer refused = record(notice(2014, "2014-01-31", "2014-02-06", "2014-02-10"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:hemu:problem:worked-day-not-at-weekend");
        assertThat(refused.json().at("/violations/0/pointer").asString()).isEqualTo("/workedWeekends");
        assertThat(refused.json().at("/facts/day").asString()).isEqualTo("2014-02-10");
        Answer malformed = record(notice(20_144, "2014-01-31", "2014-02-06"));
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.json().at("/violations/0/pointer").asString()).isEqualTo("/year");
    }

    @Test
    void namesWhatIsMissingInItsLists() {
        for (String list : List.of("daysOff", "workedWeekends")) {
            Map<String, Object> body = new HashMap<>(notice(2016, "2016-01-01", "2016-01-01"));
            body.put(list, Collections.singletonList(null));
            Answer answer = record(body);
            assertThat(answer.status()).as(list).isEqualTo(400);
            assertThat(answer.json().at("/violations/0/pointer").asString()).isEqualTo("/" + list + "/0");
        }
    }

    @Test
    void mayArrangeDaysOffAndNoWorkedWeekend() {
        Map<String, Object> body = new HashMap<>(notice(2020, "2020-01-31", "2020-02-02"));
        body.remove("workedWeekends");
        assertThat(record(body).status()).isEqualTo(200);
    }

    @Test
    void isNotForEverybodyToEnter() {
        Answer refused = hemu.post(
                "/api/v1/calendar/notices", notice(2015, "2015-01-01", "2015-01-03"), RunningHemu.AS, MEDIATOR);
        assertThat(refused.status()).isEqualTo(403);
    }
}

package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.PersonsOnRecord.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.MediatedCase;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.app.authority.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Personal data that is only stored: it is there, and nobody but an auditor sees it. */
@Timeout(180)
class RestrictionOverHttpTest {
    private static final String CLERK = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String ELSEWHERE = "clerk-3@220103000000;role=FILING_CLERK";
    private static final String A_THIRD = "clerk-4@220104000000;role=FILING_CLERK";
    private static final String SUPERVISOR = "head@220100000000;role=SUPERVISOR";
    private static final String AUDITOR = "auditor@220000000000;role=AUDITOR";
    private static final String ROSTER = "/api/v1/employers/" + PersonsOnRecord.EMPLOYER + "/relationships";
    private static final String FIGURE = "/api/v1/figures/I2/220000000000?month=2012-04";

    @TempDir
    Path directory;

    private static Answer restrict(RunningHemu hemu, String subject, String actor) {
        return hemu.post(
                subject + "/restriction",
                Map.of("jurisdiction", "220102000000", "reason", "RETENTION_RUNNING"),
                RunningHemu.AS,
                actor);
    }

    private static Answer lift(RunningHemu hemu, String subject, String actor) {
        return lift(hemu, subject, "GROUND_CEASED", actor);
    }

    private static Answer lift(RunningHemu hemu, String subject, String reason, String actor) {
        return hemu.post(subject + "/restriction/lift", Map.of("reason", reason), RunningHemu.AS, actor);
    }

    private static Answer disclose(RunningHemu hemu, String subject, String record, String purpose, String actor) {
        return hemu.post(
                subject + "/disclosures",
                Map.of("record", PersonsOnRecord.id(record), "purpose", purpose),
                RunningHemu.AS,
                actor);
    }

    private static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }

    /** The figure, wherever in the log it was asked for. */
    private static String figure(PersonsOnRecord persons) {
        return ((ObjectNode) persons.read(FIGURE).path("data"))
                .without("position")
                .toString();
    }

    /** Every view in which somebody stands, as one reader has it. */
    private static List<String> views(PersonsOnRecord persons, String relationship, String actor) {
        String timeline = "/api/v1/audit/aggregates/" + PersonsOnRecord.id(relationship) + "/events?limit=500";
        var events = persons.read(timeline, RunningHemu.AS, actor).path("data");
        return List.of(
                persons.read(relationship, RunningHemu.AS, actor)
                        .at("/data/person")
                        .toString(),
                persons.read("/api/v1/relationships?id=" + PersonsOnRecord.id(relationship), RunningHemu.AS, actor)
                        .at("/data/0/person")
                        .toString(),
                persons.read(ROSTER, RunningHemu.AS, actor).at("/data/0/worker").asString(),
                events.get(events.size() - 1).at("/change/person").toString());
    }

    @Test
    void isPresentAndOutOfEveryViewButAnAuditors() {
        List<String> hidden = List.of("{\"name\":\"限制处理\"}", "{\"name\":\"限制处理\"}", "限制处理", "{\"name\":\"限制处理\"}");
        String relationship;
        String figure;
        List<String> audited;
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            relationship = persons.former("李强", "220102199003070013", "13804317788");
            String subject = persons.subject(relationship);
            List<String> before = views(persons, relationship, CLERK);
            figure = figure(persons);
            audited = views(persons, relationship, AUDITOR);
            assertThat(before).isEqualTo(audited).allMatch(view -> view.contains("李*"));

            refused(restrict(hemu, subject, ELSEWHERE), 404, "subject-unknown");
            refused(restrict(hemu, subject, SUPERVISOR), 403, "not-permitted");
            done(restrict(hemu, subject, CLERK));

            assertThat(views(persons, relationship, CLERK)).isEqualTo(hidden);
            assertThat(views(persons, relationship, SUPERVISOR).subList(0, 3)).isEqualTo(hidden.subList(0, 3));
            assertThat(views(persons, relationship, AUDITOR)).isEqualTo(audited);
            assertThat(figure(persons)).isEqualTo(figure);
            Answer refusal = disclose(hemu, subject, relationship, "FILING_REVIEW", CLERK);
            refused(refusal, 409, "processing-is-restricted");
            assertThat(refusal.json().at("/rule/article").asString()).isEqualTo("第四十七条第二款");
            assertThat(done(disclose(hemu, subject, relationship, "AUDIT", AUDITOR))
                            .json()
                            .at("/person/name")
                            .asString())
                    .isEqualTo("李强");
        }
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.rebuild=all")) {
            PersonsOnRecord persons = new PersonsOnRecord(hemu);
            assertThat(views(persons, relationship, CLERK)).isEqualTo(hidden);
            assertThat(views(persons, relationship, AUDITOR)).isEqualTo(audited);
            assertThat(figure(persons)).isEqualTo(figure);
            String subject = persons.subject(relationship);

            refused(lift(hemu, subject, ELSEWHERE), 404, "subject-unknown");
            done(lift(hemu, subject, CLERK));

            assertThat(views(persons, relationship, CLERK)).isEqualTo(audited);
            refused(lift(hemu, subject, CLERK), 409, "restriction-not-in-force");
            assertThat(disclose(hemu, subject, relationship, "FILING_REVIEW", CLERK)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void isToldToWhoeverHasKeptAnAnswerFromBefore() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.former("李强", "220102199003070013", "13804317788");
            String subject = persons.subject(relationship);
            String before = version(persons, relationship, CLERK);

            done(restrict(hemu, subject, CLERK));

            Answer restricted = persons.get(relationship, RunningHemu.AS, CLERK, "If-None-Match", before);
            assertThat(restricted.status()).isEqualTo(200);
            assertThat(restricted.json().at("/data/person/name").asString()).isEqualTo("限制处理");
            String meanwhile = version(persons, relationship, CLERK);
            assertThat(since(persons, relationship, CLERK, meanwhile)).isEqualTo(304);
            assertThat(since(persons, relationship, AUDITOR, before))
                    .as("to an auditor nothing has changed")
                    .isEqualTo(304);
            refused(
                    hemu.post(
                            relationship + "/ending",
                            Map.of("endedOn", "2013-06-30", "ground", "36-W"),
                            "If-Match",
                            meanwhile),
                    409,
                    "relationship-already-ended");

            done(lift(hemu, subject, CLERK));

            assertThat(since(persons, relationship, CLERK, meanwhile)).isEqualTo(200);
        }
    }

    private static String version(PersonsOnRecord persons, String relationship, String actor) {
        return persons.get(relationship, RunningHemu.AS, actor)
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static int since(PersonsOnRecord persons, String relationship, String actor, String version) {
        return persons.get(relationship, RunningHemu.AS, actor, "If-None-Match", version)
                .status();
    }

    @Test
    void endsWhatWasToldBefore() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.former("李强", "220102199003070013", "13804317788");
            String subject = persons.subject(relationship);
            done(disclosedBefore(hemu, subject, relationship));

            done(restrict(hemu, subject, CLERK));

            refused(disclosedBefore(hemu, subject, relationship), 409, "processing-is-restricted");
            done(lift(hemu, subject, CLERK));
            assertThat(done(disclosedBefore(hemu, subject, relationship))
                            .json()
                            .at("/person/name")
                            .asString())
                    .isEqualTo("李强");
        }
    }

    private static Answer disclosedBefore(RunningHemu hemu, String subject, String record) {
        return hemu.post(
                subject + "/disclosures",
                Map.of("record", PersonsOnRecord.id(record), "purpose", "FILING_REVIEW"),
                RunningHemu.AS,
                CLERK,
                "Idempotency-Key",
                "the-same");
    }

    @Test
    void isNotForWhoeverStillWorks() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.hire("李强", "220102199003070013", "13804317788");

            refused(restrict(hemu, persons.subject(relationship), CLERK), 409, "subject-still-held");
        }
    }

    /** Whom an employer elsewhere hires as well. */
    private static String hiredElsewhere(RunningHemu hemu, PersonsOnRecord persons) {
        done(hemu.establish("220103000000", "宽城区", "DISTRICT"));
        String other = Ground.code(50_000_001);
        done(hemu.post("/api/v1/employers", Ground.registration(other, "220103000000")));
        return persons.hireBy(other, "李强", "220102199003070013", "13804317788");
    }

    @Test
    void isLiftedByWhoeverHasADutyAgain() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String here = persons.former("李强", "220102199003070013", "13804317788");
            String subject = persons.subject(here);
            done(restrict(hemu, subject, CLERK));
            refused(lift(hemu, subject, "DUTY_ARISEN", ELSEWHERE), 404, "subject-unknown");
            String there = hiredElsewhere(hemu, persons);
            done(hemu.post(there + "/filings/1/accept", Map.of()));

            refused(lift(hemu, subject, "GROUND_CEASED", ELSEWHERE), 404, "subject-unknown");
            refused(lift(hemu, subject, "DUTY_ARISEN", A_THIRD), 404, "subject-unknown");
            Answer lifted = done(lift(hemu, subject, "DUTY_ARISEN", ELSEWHERE));

            assertThat(lifted.response().body()).doesNotContain("220102");
            assertThat(views(persons, there, AUDITOR)).allMatch(view -> view.contains("李*"));
            assertThat(persons.read(there, RunningHemu.AS, ELSEWHERE)
                            .at("/data/person/name")
                            .asString())
                    .isEqualTo("李*");
            refused(lift(hemu, subject, "DUTY_ARISEN", ELSEWHERE), 409, "restriction-not-in-force");
        }
    }

    @Test
    void isLiftedByWhoeverIsToDecideAFilingAboutThePerson() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.former("李强", "220102199003070013", "13804317788"));
            done(restrict(hemu, subject, CLERK));
            hiredElsewhere(hemu, persons);

            done(lift(hemu, subject, "DUTY_ARISEN", ELSEWHERE));
        }
    }

    @Test
    void isLiftedByTheUnitOfTheCaseThatThePersonHasAppliedForSince() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.former("李强", "220102199003070013", "13804317788"));
            done(restrict(hemu, subject, CLERK));
            done(hemu.establish("220103000000", "宽城区", "DISTRICT"));
            String other = Ground.code(50_000_001);
            done(hemu.post("/api/v1/employers", Ground.registration(other, "220103000000")));
            refused(lift(hemu, subject, "DUTY_ARISEN", ELSEWHERE), 404, "subject-unknown");

            MediatedCase.appliedForIn(
                    "220103000000",
                    hemu,
                    other,
                    Map.of("kind", "CITIZEN_ID", "number", "220102199003070013"),
                    "2013-07-01");

            refused(lift(hemu, subject, "GROUND_CEASED", ELSEWHERE), 404, "subject-unknown");
            refused(lift(hemu, subject, "DUTY_ARISEN", A_THIRD), 404, "subject-unknown");
            done(lift(hemu, subject, "DUTY_ARISEN", ELSEWHERE));
        }
    }

    @Test
    void isLiftedByTheUnitThatHandlesItWhoeverElseHoldsThePerson() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.former("李强", "220102199003070013", "13804317788"));
            done(restrict(hemu, subject, CLERK));
            hiredElsewhere(hemu, persons);

            done(lift(hemu, subject, "GROUND_CEASED", CLERK));
        }
    }

    @Test
    void isNotLiftedByWhoeverHasNoDutyAnyMore() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String subject = persons.subject(persons.former("李强", "220102199003070013", "13804317788"));
            done(restrict(hemu, subject, CLERK));
            persons.end(hiredElsewhere(hemu, persons), "2013-06-30");

            refused(lift(hemu, subject, "DUTY_ARISEN", ELSEWHERE), 404, "subject-unknown");
        }
    }

    @Test
    void endsWithTheErasure() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String relationship = persons.former("李强", "220102199003070013", "13804317788");
            done(restrict(hemu, persons.subject(relationship), CLERK));

            persons.erase(relationship, CLERK, "clerk-2@220102000000;role=FILING_CLERK");

            assertThat(views(persons, relationship, CLERK)).allMatch(view -> view.contains("已删除"));
            assertThat(views(persons, relationship, AUDITOR)).allMatch(view -> view.contains("已删除"));
        }
    }
}

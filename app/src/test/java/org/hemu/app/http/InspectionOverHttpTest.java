package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Inspecting.BODIES;
import static org.hemu.app.http.Inspecting.CASES;
import static org.hemu.app.http.Inspecting.DISTRICT;
import static org.hemu.app.http.Inspecting.address;
import static org.hemu.app.http.Inspecting.document;
import static org.hemu.app.http.Inspecting.done;
import static org.hemu.app.http.Inspecting.id;
import static org.hemu.app.http.Inspecting.refused;
import static org.hemu.app.http.Inspecting.wages;
import static org.hemu.app.http.Inspecting.with;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.api.person.PersonalData;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Inspection cases from the report or the complaint to the archive, and what holds for their requests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionOverHttpTest {
    private RunningHemu hemu;
    private Inspecting brigade;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        brigade = Inspecting.in(hemu);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    /** Wages that were not paid before Spring Festival 2012: 5, 60 and 30 more working days, a hearing, a fine that is paid. */
    @Test
    void goesFromTheComplaintToTheArchive() {
        Answer received = done(brigade.send(CASES + "/complaints", brigade.complaint("E00000410", "2012-01-17")));
        String one = address(received);
        assertThat(received.status()).isEqualTo(201);
        assertThat(received.response().headers().firstValue("Location")).contains(one);
        List<String> two = List.of(brigade.inspector(0), brigade.inspector(1));
        done(brigade.send(one + "/accept", Map.of("acceptedOn", "2012-01-29")));
        done(brigade.send(one + "/inspectors", Map.of("inspectors", two, "assignedOn", "2012-01-30")));
        done(brigade.send(
                one + "/inspections",
                Map.of(
                        "inspectors",
                        two,
                        "cardsShown",
                        true,
                        "record",
                        document("RECORD"),
                        "inspectedOn",
                        "2012-02-06")));
        done(brigade.send(one + "/extension", Map.of("approval", document("APPROVAL"), "approvedOn", "2012-04-20")));
        done(brigade.send(one + "/completion", Map.of("report", document("RECORD"), "completedOn", "2012-05-21")));
        done(brigade.send(
                one + "/announcement",
                Map.of(
                        "intended",
                        "PENALTY_DECISION",
                        "penalties",
                        List.of("LARGE_FINE"),
                        "notice",
                        document("NOTICE"),
                        "announcedOn",
                        "2012-05-22")));
        done(brigade.send(one + "/hearing/request", Map.of("requestedOn", "2012-05-24")));
        done(brigade.send(
                one + "/hearing/appointment",
                Map.of(
                        "chair",
                        brigade.inspector(2),
                        "hearingOn",
                        "2012-06-01",
                        "notice",
                        document("NOTICE"),
                        "toldOn",
                        "2012-05-25")));
        done(brigade.send(one + "/hearing", Map.of("record", document("RECORD"), "heldOn", "2012-06-01")));
        done(brigade.send(
                one + "/decisions",
                Map.of(
                        "kind",
                        "PENALTY_DECISION",
                        "penalties",
                        List.of("LARGE_FINE"),
                        "duties",
                        List.of(Map.of("kind", "PAY_FINE", "amountFen", 2_000_000)),
                        "dueOn",
                        "2012-06-25",
                        "decision",
                        document("DECISION"),
                        "decidedOn",
                        "2012-06-08")));
        done(brigade.send(
                one + "/compliance",
                Map.of("number", 1, "record", document("FOLLOW_UP"), "performedOn", "2012-06-21")));
        done(brigade.send(one + "/close", Map.of("record", document("RECORD"), "closedOn", "2012-06-25")));
        done(brigade.send(one + "/archive", Map.of("archivedOn", "2012-07-02")));

        assertThat(brigade.types(one))
                .containsExactly(
                        "complaint-received",
                        "accepted",
                        "filed",
                        "inspectors-assigned",
                        "inspection-carried-out",
                        "investigation-extended",
                        "investigation-completed",
                        "decision-announced",
                        "hearing-requested",
                        "hearing-appointed",
                        "hearing-held",
                        "decided",
                        "decision-performed",
                        "closed",
                        "archived");
        assertThat(brigade.lastDays(one))
                .containsExactly(
                        "INSPECTION_ACCEPTANCE 2012-01-29",
                        "INVESTIGATION 2012-04-23",
                        "INVESTIGATION 2012-06-05",
                        "INSPECTION_DECISION 2012-06-11",
                        "HEARING_REQUEST 2012-05-25",
                        "DECISION_PERFORMANCE 2012-06-25");
        assertThat(brigade.history(one).toString()).doesNotContain("张敏", "E00000410");
    }

    /** 劳动保障监察条例 第十六条: two at least. */
    @Test
    void namesTheRuleOfAStepThatTheLawDoesNotAllow() {
        String one = brigade.filed("2012-02-01");
        Answer alone = brigade.send(
                one + "/inspectors", Map.of("inspectors", List.of(brigade.inspector(0)), "assignedOn", "2012-02-01"));
        refused(alone, 422, "too-few-inspectors");
        assertThat(alone.json().at("/rule/article").asString()).isEqualTo("第十六条");
        assertThat(alone.json().at("/violations/0/pointer").asString()).isEqualTo("/inspectors");
        Answer withoutCard = brigade.send(
                one + "/inspectors",
                Map.of("inspectors", List.of(brigade.inspector(0), "a".repeat(26)), "assignedOn", "2012-02-01"));
        refused(withoutCard, 422, "no-valid-card");
        refused(
                brigade.send(one + "/completion", Map.of("report", document("RECORD"), "completedOn", "2012-02-01")),
                409,
                "nobody-investigates");
        Answer unknown = brigade.send(one + "/accept", Map.of("acceptedOn", "2012-02-01", "by", "Liu"));
        refused(unknown, 400, "malformed-request");
        assertThat(unknown.json().at("/violations/0/pointer").asString()).isEqualTo("/by");
    }

    @Test
    void takesAReportOfSomebodyUnknownAndOneOfSomebodyWhoIsKeptSecret() {
        String anonymous = address(done(brigade.send(CASES + "/reports", brigade.report("2012-02-06"))));
        assertThat(brigade.history(anonymous).getFirst().payload().toString()).doesNotContain("informant");
        Map<String, Object> named =
                with(brigade.report("2012-02-06"), "informant", Map.of("name", "举报人甲", "phone", "13904310000"));
        Answer reported = done(brigade.send(CASES + "/reports", named));
        String one = address(reported);
        String first = brigade.history(one).getFirst().payload().toString();
        assertThat(first).contains("informant").doesNotContain("举报人甲", "13904310000");

        String informant = hemu.bean(WorkerIdKey.class)
                .subject(new PersonalData("举报人甲", null, "13904310000", null), id(reported))
                .value();
        assertThat(first).contains(informant);
        String disclosures = "/api/v1/subjects/" + informant + "/disclosures";
        Map<String, ?> wanted = Map.of("record", id(reported), "purpose", "INSPECTION");
        assertThat(done(brigade.send(disclosures, wanted))
                        .json()
                        .at("/person/name")
                        .asString())
                .isEqualTo("举报人甲");
        for (String other : List.of(
                Mediating.AGENT,
                "clerk@" + DISTRICT + ";role=FILING_CLERK",
                "liu@220103000000;role=INSPECTOR",
                Mediating.MEDIATOR)) {
            assertThat(brigade.send(disclosures, wanted, RunningHemu.AS, other).status())
                    .as(other)
                    .isIn(403, 404);
        }
        refused(
                brigade.send(
                        disclosures,
                        Map.of("record", id(reported), "purpose", "SUBJECT_REQUEST"),
                        RunningHemu.AS,
                        "sun@220000000000;role=SUPERVISOR"),
                403,
                "purpose-not-of-duty");
        refused(
                brigade.send(one + "/accept", Map.of("acceptedOn", "2012-02-07"), RunningHemu.AS, Mediating.AGENT),
                403,
                "not-permitted");
    }

    /** 劳动保障监察条例 第十四条: at once. */
    @Test
    void escalatesAGroupIncidentAndNotesOneThatWasNotEscalatedAtOnce() {
        String one = brigade.complained("2012-01-10");
        Map<String, Object> incident = Map.of(
                "persons",
                45,
                "escalatedTo",
                "220100000000",
                "report",
                document("RECORD"),
                "knownOn",
                "2012-01-10",
                "escalatedOn",
                "2012-01-10");
        Answer atOnce = done(brigade.send(one + "/group-incident", incident));
        assertThat(atOnce.json().path("findings")).isEmpty();
        Answer later = done(brigade.send(one + "/group-incident", with(incident, "escalatedOn", "2012-01-12")));
        assertThat(later.json().path("findings").toString()).contains("group-incident", "第十四条", "2012-01-12");
        refused(
                brigade.send(one + "/group-incident", with(incident, "escalatedTo", "220103000000")),
                422,
                "unit-not-above");
    }

    @Test
    void asksForWhatIsMissingAndSendsElsewhereWhatIsNotInspected() {
        Map<String, Object> unclear = with(
                with(brigade.report("2012-03-01"), "informant", Map.of("name", "举报人乙")),
                "allegation",
                with(wages(), "employer", Map.of()));
        String one = address(done(brigade.send(CASES + "/reports", unclear)));
        refused(brigade.send(one + "/accept", Map.of("acceptedOn", "2012-03-02")), 422, "employer-unidentified");
        done(brigade.send(
                one + "/supplement-request",
                Map.of(
                        "missing",
                        List.of("EMPLOYER"),
                        "notice",
                        document("NOTICE"),
                        "until",
                        "2012-03-12",
                        "requestedOn",
                        "2012-03-02")));
        done(brigade.send(
                one + "/supplement",
                Map.of("allegation", wages(), "material", document("REPORT"), "suppliedOn", "2012-03-08")));
        done(brigade.send(
                one + "/redirect",
                Map.of(
                        "reason",
                        "IN_ANOTHER_PROCEDURE",
                        "to",
                        "ARBITRATION",
                        "notice",
                        document("NOTICE"),
                        "redirectedOn",
                        "2012-03-09")));
        assertThat(brigade.types(one))
                .containsExactly("report-received", "supplement-requested", "material-supplied", "redirected");
    }

    @Test
    void isDoneOnceHoweverOftenItIsSentAndOnlyInTheVersionThatWasSeen() {
        Map<String, Object> complaint = brigade.complaint("E00000412", "2012-04-05");
        Answer first = done(brigade.send(CASES + "/complaints", complaint, "Idempotency-Key", "complaint-1"));
        Answer second = done(brigade.send(CASES + "/complaints", complaint, "Idempotency-Key", "complaint-1"));
        assertThat(second.json()).isEqualTo(first.json());
        String seen = first.response().headers().firstValue("ETag").orElseThrow();
        done(brigade.send(address(first) + "/accept", Map.of("acceptedOn", "2012-04-06"), "If-Match", seen));
        refused(
                brigade.send(
                        address(first) + "/completion",
                        Map.of("report", document("RECORD"), "completedOn", "2012-04-07"),
                        "If-Match",
                        seen),
                412,
                "version-outdated");
    }

    @Test
    void comesFromAMediationThatWasAboutTheSameEmployerAndFromNoOther() {
        Mediating street = Mediating.by("DISPUTE_MEDIATION_LAW", hemu);
        String mediation = id(done(street.apply(street.application("2012-02-01"))));
        Map<String, ?> origin = Map.of("channel", "MEDIATION", "caseId", mediation);
        Map<String, Object> complaint = with(brigade.complaint("E00000413", "2012-03-01"), "origin", origin);
        String one = address(done(brigade.send(CASES + "/complaints", complaint)));
        assertThat(brigade.history(one).getFirst().payload().toString()).contains("\"matter\":\"" + mediation + "\"");
        refused(
                brigade.send(
                        CASES + "/complaints",
                        with(complaint, "allegation", with(wages(), "employer", Map.of("name", "另一家")))),
                422,
                "origin-unknown");
    }

    @Test
    void keepsTheCardsOfInspectors() {
        String bodies = BODIES + "/" + brigade.body();
        String card = bodies + "/inspectors/" + brigade.inspector(2);
        refused(
                brigade.send(card + "/renew", Map.of("cardFrom", "2013-01-01", "cardUntil", "2013-12-31")),
                422,
                "card-too-short");
        done(brigade.send(card + "/renew", Map.of("cardFrom", "2014-03-01", "cardUntil", "2017-02-28")));
        done(brigade.send(card + "/withdraw", Map.of("reason", "LEFT_POST", "withdrawnOn", "2016-01-01")));
        refused(
                brigade.send(card + "/withdraw", Map.of("reason", "LEFT_POST", "withdrawnOn", "2016-02-01")),
                422,
                "no-valid-card");
        refused(
                brigade.send(
                        BODIES,
                        Map.of("jurisdiction", Inspecting.STREET, "name", "监察中队", "establishedOn", "2012-01-01")),
                422,
                "inspection-below-county");
    }
}

package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Petitioning.BAI;
import static org.hemu.app.http.Petitioning.CITY;
import static org.hemu.app.http.Petitioning.DISTRICT;
import static org.hemu.app.http.Petitioning.HE;
import static org.hemu.app.http.Petitioning.PETITIONS;
import static org.hemu.app.http.Petitioning.PROVINCE;
import static org.hemu.app.http.Petitioning.WU;
import static org.hemu.app.http.Petitioning.ZHENG;
import static org.hemu.app.http.Petitioning.address;
import static org.hemu.app.http.Petitioning.document;
import static org.hemu.app.http.Petitioning.done;
import static org.hemu.app.http.Petitioning.refused;
import static org.hemu.app.http.Petitioning.registration;
import static org.hemu.app.http.Petitioning.toTheDistrict;
import static org.hemu.app.http.Petitioning.visit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.StoredEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Petitions from the register to the archive, and what holds for their requests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionOverHttpTest {
    private static final Map<String, ?> NO_PETITION = Map.of(
            "classification",
            Map.of("kind", "NONE", "topic", "NOT_LABOUR"),
            "ground",
            "FOUND_ON_EXAMINATION",
            "grounds",
            document("RECORD"));

    private RunningHemu hemu;
    private Petitioning offices;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        offices = Petitioning.in(hemu);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    /** 信访条例: 15, 60 and 30 more days, 30 to ask for a review and 30 to answer, and the same once more. */
    @Test
    void goesFromTheRegisterToTheArchive() {
        Answer registered =
                done(offices.send(PETITIONS, registration(CITY, "PETITION_OFFICE", visit(30, 5, "2012-01-12")), WU));
        String one = address(registered);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.response().headers().firstValue("Location")).contains(one);
        done(offices.send(one + "/forward", Map.of("to", DISTRICT, "forwardedOn", "2012-01-18"), WU));
        done(offices.step(one + "/accept", Map.of("notice", document("NOTICE"), "acceptedOn", "2012-02-01")));
        done(offices.send(
                one + "/repetitions", Map.of("receivedBy", PROVINCE, "batch", visit(12, 3, "2012-02-20")), BAI));
        done(offices.step(
                one + "/extension",
                Map.of(
                        "days",
                        15,
                        "approval",
                        document("APPROVAL"),
                        "notice",
                        document("NOTICE"),
                        "approvedOn",
                        "2012-03-28")));
        offices.answer(one, "HANDLING", "2012-04-10", ZHENG);
        done(offices.send(one + "/review", Map.of("reviewer", CITY, "requestedOn", "2012-05-02"), WU));
        refused(offices.step(one + "/archive", Map.of("archivedOn", "2012-05-02")), 404, "case-unknown");
        offices.answer(one, "REVIEW", "2012-05-30", WU);
        done(offices.send(one + "/reexamination", Map.of("reviewer", PROVINCE, "requestedOn", "2012-06-20"), BAI));
        done(offices.send(
                one + "/hearing", Map.of("from", "2012-07-03", "to", "2012-07-04", "record", document("RECORD")), BAI));
        offices.answer(one, "REEXAMINATION", "2012-07-20", BAI);
        done(offices.send(one + "/archive", Map.of("archivedOn", "2012-07-31"), BAI));

        assertThat(offices.types(one))
                .containsExactly(
                        "registered",
                        "forwarded",
                        "accepted",
                        "repeated",
                        "handling-extended",
                        "opinion-issued",
                        "reply-delivered",
                        "review-requested",
                        "opinion-issued",
                        "reply-delivered",
                        "reexamination-requested",
                        "hearing-held",
                        "opinion-issued",
                        "reply-delivered",
                        "archived");
        assertThat(offices.lastDays(one))
                .containsExactly(
                        "PETITION_FORWARDING 2012-01-29",
                        "PETITION_ACCEPTANCE 2012-02-02",
                        "PETITION_HANDLING 2012-04-01",
                        "PETITION_HANDLING 2012-04-16",
                        "PETITION_REVIEW_REQUEST 2012-05-10",
                        "PETITION_REVIEW 2012-06-01",
                        "PETITION_REEXAMINATION_REQUEST 2012-06-29",
                        "PETITION_REEXAMINATION 2012-07-20",
                        "PETITION_REEXAMINATION 2012-07-23");
        assertThat(offices.history(one).toString()).doesNotContain("张敏", "E00000100");
        assertThat(offices.history(one).get(3).payload().toString())
                .contains("\"number\":2", "\"persons\":12", "\"skipLevel\":true");
    }

    /** One person alone takes nothing off the register; who proposed and who confirmed stays in the log. */
    @Test
    void isCountedAsSomethingElseByTwoPersonsOnly() {
        String one = offices.registered("2012-03-01");
        refused(offices.step(one + "/reclassification/confirm", Map.of()), 409, "reclassification-not-proposed");
        done(offices.step(one + "/reclassification", NO_PETITION));
        refused(offices.step(one + "/reclassification/confirm", Map.of()), 409, "confirmed-by-proposer");
        refused(
                offices.send(one + "/reclassification/confirm", Map.of(), "zheng@" + CITY + ";role=PETITION_OFFICER"),
                409,
                "confirmed-by-proposer");
        refused(
                offices.send(one + "/reclassification/confirm", Map.of(), "sun@" + PROVINCE + ";role=SUPERVISOR"),
                403,
                "not-permitted");
        done(offices.send(one + "/reclassification/confirm", Map.of(), HE));

        assertThat(offices.types(one))
                .containsExactly("registered", "reclassification-proposed", "reclassification-confirmed");
        StoredEvent confirmed = offices.history(one).getLast();
        assertThat(confirmed.payload().toString())
                .contains("\"proposer\":\"zheng\"", "\"confirmer\":\"he\"", "\"APPEAL\"", "\"NONE\"");
        done(offices.step(one + "/accept", Map.of("notice", document("NOTICE"), "acceptedOn", "2012-03-05")));
    }

    @Test
    void isSupervisedByWhoeverIsNotBelow() {
        String one = offices.registered("2012-03-01");
        Map<String, ?> overdue = Map.of("ground", "OVERDUE", "advice", document("NOTICE"), "openedOn", "2012-03-17");
        refused(
                offices.send(
                        one + "/supervision",
                        Map.of("ground", "OVERDUE", "advice", document("NOTICE"), "openedOn", "2012-03-16"),
                        WU),
                422,
                "nothing-overdue");
        done(offices.send(one + "/supervision", overdue, "sun@" + CITY + ";role=SUPERVISOR"));
        done(offices.step(
                one + "/supervision/answer",
                Map.of("number", 1, "adopted", true, "report", document("RECORD"), "answeredOn", "2012-03-20")));
        Map<String, ?> closing = Map.of("number", 1, "closedOn", "2012-03-21");
        refused(offices.step(one + "/supervision/close", closing), 409, "supervised-from-above");
        done(offices.send(one + "/supervision/close", closing, WU));
        done(offices.step(one + "/escalation", Map.of("to", CITY, "escalatedOn", "2012-03-22")));

        assertThat(offices.types(one))
                .containsExactly(
                        "registered", "supervision-opened", "supervision-answered", "supervision-closed", "escalated");
        assertThat(offices.history(one).get(1).payload().toString()).contains("\"supervisor\":\"" + CITY + "\"");
    }

    @Test
    void isDoneOnceHoweverOftenItIsSentWithOneKey() {
        Answer first = done(offices.register(toTheDistrict("2012-04-05"), "Idempotency-Key", "petition-1"));
        Answer second = done(offices.register(toTheDistrict("2012-04-05"), "Idempotency-Key", "petition-1"));

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.response().headers().firstValue("Location")).contains(address(first));
        refused(
                offices.register(toTheDistrict("2012-04-06"), "Idempotency-Key", "petition-1"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void insistsOnTheVersionThatTheSenderHasSeen() {
        Answer registered = done(offices.register(toTheDistrict("2012-05-02")));
        String one = address(registered);
        String seen = registered.response().headers().firstValue("ETag").orElseThrow();
        Map<String, ?> acceptance = Map.of("notice", document("NOTICE"), "acceptedOn", "2012-05-03");

        Answer accepted = done(offices.step(one + "/accept", acceptance, "If-Match", seen));

        assertThat(accepted.response().headers().firstValue("ETag")).contains("\"1\"");
        refused(
                offices.step(
                        one + "/delivery",
                        Map.of("instance", "HANDLING", "deliveredOn", "2012-05-04"),
                        "If-Match",
                        seen),
                412,
                "version-outdated");
    }

    @Test
    void tellsAPetitionerInFullToTheOfficerAndToNobodyWhoMayNotReadIt() {
        Answer registered =
                done(offices.register(registration(DISTRICT, "ORGAN", Petitioning.letter("E00000301", "2012-06-01"))));
        String id = Petitioning.id(registered);
        String zhang = hemu.bean(WorkerIdKey.class)
                .workerId(new IdentityDocument(IdentityDocument.Kind.PASSPORT, "E00000301"))
                .value();
        String disclosures = "/api/v1/subjects/" + zhang + "/disclosures";

        Answer told = done(offices.step(disclosures, Map.of("record", id, "purpose", "PETITION")));
        assertThat(told.json().at("/person/name").asString()).isEqualTo("张敏");
        refused(
                offices.send(
                        disclosures,
                        Map.of("record", id, "purpose", "FILING_REVIEW"),
                        "clerk@" + DISTRICT + ";role=FILING_CLERK"),
                404,
                "subject-unknown");
        refused(
                offices.send(
                        disclosures,
                        Map.of("record", id, "purpose", "MEDIATION"),
                        "liu@" + DISTRICT + ";role=MEDIATOR"),
                404,
                "subject-unknown");

        String erasure = "/api/v1/subjects/" + zhang + "/erasure";
        Map<String, ?> proposal = Map.of("jurisdiction", DISTRICT, "ground", "OTHER");
        String clerk = "clerk@" + DISTRICT + ";role=FILING_CLERK";
        Answer held = offices.send(erasure, proposal, clerk);
        refused(held, 409, "subject-still-held");
        assertThat(held.json().at("/facts/record").asString()).isEqualTo("PETITION");
        done(offices.step(
                PETITIONS + "/" + id + "/withdrawal",
                Map.of("statement", document("RECORD"), "withdrawnOn", "2012-06-04")));
        done(offices.send(erasure, proposal, clerk));
    }

    @Test
    void isToldEventByEventToWhoeverMayReadIt() {
        Answer registered = done(offices.register(toTheDistrict("2012-03-01")));
        String timeline = "/api/v1/audit/aggregates/" + Petitioning.id(registered) + "/events";
        String position = registered.json().path("position").asString();

        for (String reader : List.of(ZHENG, WU, "sun@" + PROVINCE + ";role=SUPERVISOR")) {
            Answer told = done(hemu.get(timeline, RunningHemu.AS, reader, "Hemu-Min-Position", position));
            assertThat(told.json().at("/data/0/type").asString()).isEqualTo("petition.registered");
            assertThat(told.response().body()).doesNotContain("张敏", "E00000001");
        }
        for (String stranger : List.of(
                "ma@220103000000;role=PETITION_OFFICER", Mediating.AGENT, "clerk@" + DISTRICT + ";role=FILING_CLERK")) {
            assertThat(hemu.get(timeline, RunningHemu.AS, stranger).status())
                    .as(stranger)
                    .isEqualTo(404);
        }
    }

    @Test
    void isNotForWhoeverActsForAnEmployer() {
        String one = offices.registered("2012-03-01");
        for (String other : List.of(Mediating.AGENT, Mediating.MEDIATOR, Mediating.COORDINATOR)) {
            refused(offices.send(one + "/accept", Map.of("acceptedOn", "2012-03-02"), other), 403, "not-permitted");
        }
        refused(
                offices.send(
                        one + "/accept", Map.of("acceptedOn", "2012-03-02"), "ma@220103000000;role=PETITION_OFFICER"),
                404,
                "case-unknown");
        refused(offices.send(one + "/accept", Map.of("acceptedOn", "2012-03-02"), WU), 403, "not-permitted");
    }
}

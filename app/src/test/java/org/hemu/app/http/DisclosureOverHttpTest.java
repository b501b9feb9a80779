package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.person.PersonalData;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reading somebody in full: for a purpose of one's duty, where one has it, and never without a record of it. */
@Timeout(180)
class DisclosureOverHttpTest {
    private static final String CLERK = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String SECOND = "clerk-2@220102000000;role=FILING_CLERK";
    private static final String ELSEWHERE = "clerk-3@220103000000;role=FILING_CLERK";
    private static final String NUMBER = "220102199003070013";
    private static final String PHONE = "13804317788";

    @TempDir
    Path directory;

    private RunningHemu hemu;
    private PersonsOnRecord persons;

    private void start() {
        hemu = RunningHemu.empty(directory);
        persons = PersonsOnRecord.enteredIn(hemu);
    }

    private Answer disclose(String relationship, String purpose, String actor, String... headers) {
        String[] all = Stream.concat(Stream.of(RunningHemu.AS, actor), Stream.of(headers))
                .toArray(String[]::new);
        return hemu.post(
                persons.subject(relationship) + "/disclosures",
                Map.of("record", PersonsOnRecord.id(relationship), "purpose", purpose),
                all);
    }

    private static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }

    @Test
    void isToldOnceItIsOnRecordWhoReadsAndWhatFor() {
        start();
        try (RunningHemu _ = hemu) {
            String relationship = persons.hire("李强", NUMBER, PHONE);

            Answer told = disclose(relationship, "FILING_REVIEW", CLERK);

            assertThat(told.status()).as(told.response().body()).isEqualTo(200);
            assertThat(told.response().headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(told.json().path("person").toString())
                    .isEqualTo("{\"name\":\"李强\",\"documentKind\":\"CITIZEN_ID\",\"document\":\"" + NUMBER + "\"}");
            assertThat(told.json().path("basis").asString()).isEqualTo("个人信息保护法 第十三条第一款第三项");
            var event = persons.read("/api/v1/audit/actors/clerk-1/events").at("/data/0");
            assertThat(event.path("type").asString()).isEqualTo("subject.personal-data-disclosed");
            assertThat(event.path("position").asLong())
                    .isEqualTo(told.json().path("position").asLong());
            assertThat(event.at("/actor/role").asString()).isEqualTo("FILING_CLERK");
            assertThat(event.path("jurisdiction").asString()).isEqualTo("220102000000");
            assertThat(event.at("/change/purpose").asString()).isEqualTo("FILING_REVIEW");
            assertThat(event.at("/change/record").asString()).isEqualTo(PersonsOnRecord.id(relationship));
            assertThat(event.at("/change/fields").toString()).isEqualTo("[\"NAME\",\"DOCUMENT\"]");
            assertThat(persons.read(relationship).at("/data/person/name").asString())
                    .isEqualTo("李*");
        }
    }

    @Test
    void tellsAMediatorNobodyOutsideOfACase() {
        start();
        try (RunningHemu _ = hemu) {
            String relationship = persons.hire("李强", NUMBER, PHONE);

            String mediator = "mediator@220102000000;role=MEDIATOR";
            long before = hemu.bean(EventLog.class).head();

            Answer worker = disclose(relationship, "MEDIATION", mediator);
            Answer representative = hemu.post(
                    "/api/v1/subjects/"
                            + hemu.bean(WorkerIdKey.class)
                                    .subject(new PersonalData("王和", null, null, null), PersonsOnRecord.EMPLOYER)
                            + "/disclosures",
                    Map.of("record", PersonsOnRecord.EMPLOYER, "purpose", "MEDIATION"),
                    RunningHemu.AS,
                    mediator);

            refused(worker, 403, "purpose-not-of-duty");
            assertThat(worker.json().at("/rule/article").asString()).isEqualTo("第三十四条");
            refused(representative, 403, "purpose-not-of-duty");
            refused(disclose(relationship, "MEDIATION", "mediator@220103000000;role=MEDIATOR"), 404, "subject-unknown");
            assertThat(hemu.bean(EventLog.class).head()).isEqualTo(before);
        }
    }

    @Test
    void isForThoseWhoseDutyNeedsIt() {
        start();
        try (RunningHemu _ = hemu) {
            String relationship = persons.hire("李强", NUMBER, PHONE);
            String inspector = "inspector@220102000000;role=INSPECTOR";
            String auditor = "auditor@220000000000;role=AUDITOR";
            long before = hemu.bean(EventLog.class).head();

            Answer wrong = disclose(relationship, "INSPECTION", CLERK);
            refused(wrong, 403, "purpose-not-of-duty");
            assertThat(wrong.json().at("/rule/article").asString()).isEqualTo("第三十四条");
            refused(disclose(relationship, "AUDIT", inspector), 403, "purpose-not-of-duty");
            refused(disclose(relationship, "FILING_REVIEW", ELSEWHERE), 404, "subject-unknown");
            for (String role : List.of("ADMINISTRATOR", "INTEGRATOR", "STATISTICIAN", "LEADER")) {
                refused(disclose(relationship, "AUDIT", "x@220000000000;role=" + role), 403, "not-permitted");
            }
            assertThat(hemu.bean(EventLog.class).head()).isEqualTo(before);

            assertThat(disclose(relationship, "INSPECTION", inspector).status()).isEqualTo(200);
            assertThat(disclose(relationship, "AUDIT", auditor).status()).isEqualTo(200);
        }
    }

    @Test
    void saysNothingOfWhomTheRecordDoesNotHold() {
        start();
        try (RunningHemu _ = hemu) {
            String li = persons.hire("李强", NUMBER, PHONE);
            String wang = persons.hire("王芳", "220102199003070021", PHONE);
            String subject = persons.subject(li);

            refused(
                    hemu.post(
                            subject + "/disclosures",
                            Map.of("record", PersonsOnRecord.id(wang), "purpose", "FILING_REVIEW"),
                            RunningHemu.AS,
                            CLERK),
                    404,
                    "subject-unknown");
            refused(
                    hemu.post(
                            subject + "/disclosures",
                            Map.of("record", "aaaaaaaaaaaaaaaaaaaaaaaaaa", "purpose", "FILING_REVIEW"),
                            RunningHemu.AS,
                            CLERK),
                    404,
                    "subject-unknown");
        }
    }

    @Test
    void aRequestSentAgainIsAnsweredAgainAndRecordedOnce() {
        start();
        try (RunningHemu _ = hemu) {
            String relationship = persons.hire("李强", NUMBER, PHONE);
            Answer first = disclose(relationship, "FILING_REVIEW", CLERK, "Idempotency-Key", "k-1");
            long head = hemu.bean(EventLog.class).head();

            Answer again = disclose(relationship, "FILING_REVIEW", CLERK, "Idempotency-Key", "k-1");

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.response().body()).isEqualTo(first.response().body());
            assertThat(again.response().headers().allValues("Cache-Control")).containsExactly("no-store");
            assertThat(hemu.bean(EventLog.class).head()).isEqualTo(head);
            refused(
                    disclose(
                            relationship,
                            "FILING_REVIEW",
                            "clerk-1@220103000000;role=FILING_CLERK",
                            "Idempotency-Key",
                            "k-1"),
                    404,
                    "subject-unknown");
        }
    }

    @Test
    void nobodyErasedIsToldNotEvenAgain() {
        start();
        try (RunningHemu _ = hemu) {
            String relationship = persons.former("李强", NUMBER, PHONE);
            assertThat(disclose(relationship, "FILING_REVIEW", CLERK, "Idempotency-Key", "k-1")
                            .status())
                    .isEqualTo(200);
            persons.erase(relationship, CLERK, SECOND);

            Answer gone = disclose(relationship, "FILING_REVIEW", CLERK);

            refused(gone, 409, "person-erased");
            assertThat(gone.json().at("/rule/article").asString()).isEqualTo("第四十七条第一款");
            refused(disclose(relationship, "FILING_REVIEW", CLERK, "Idempotency-Key", "k-1"), 409, "person-erased");
        }
    }

    @Test
    void whatWasToldIsInNoFile() throws IOException {
        start();
        try (RunningHemu _ = hemu) {
            String relationship = persons.hire("欧阳寻人", NUMBER, PHONE);
            assertThat(disclose(relationship, "FILING_REVIEW", CLERK, "Idempotency-Key", "k-1")
                            .response()
                            .body())
                    .contains("欧阳寻人");
        }
        List<String> texts = Stream.of("欧阳寻人", NUMBER, PHONE)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(texts.toArray(String[]::new));
            }
        }
    }
}

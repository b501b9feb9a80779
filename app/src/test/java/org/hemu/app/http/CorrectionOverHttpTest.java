package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.PersonsOnRecord.done;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.person.PersonalData;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What is recorded of somebody is made right, and everybody reads what is right. */
@Timeout(180)
class CorrectionOverHttpTest {
    private static final String CLERK = "clerk-1@220102000000;role=FILING_CLERK";
    private static final String ELSEWHERE = "clerk-3@220103000000;role=FILING_CLERK";
    private static final String AUDITOR = "auditor@220000000000;role=AUDITOR";
    private static final String NUMBER = "220102199003070013";
    private static final String OTHER_NUMBER = "220102199003070021";

    @TempDir
    Path directory;

    private static Map<String, Object> correction(String record, Map<String, ?> person) {
        return Map.of("record", PersonsOnRecord.id(record), "ground", "SUBJECT_REQUEST", "person", person);
    }

    private static Map<String, Object> removal(String record, String field) {
        return Map.of("record", PersonsOnRecord.id(record), "ground", "SUBJECT_REQUEST", "removed", List.of(field));
    }

    private static Answer correct(RunningHemu hemu, String subject, Map<String, Object> correction, String actor) {
        return hemu.post(subject + "/corrections", correction, RunningHemu.AS, actor);
    }

    private static JsonNode disclosed(RunningHemu hemu, String subject, String record) {
        return done(hemu.post(
                        subject + "/disclosures",
                        Map.of("record", PersonsOnRecord.id(record), "purpose", "SUBJECT_REQUEST"),
                        RunningHemu.AS,
                        CLERK))
                .json()
                .path("person");
    }

    @Test
    void showsInEveryViewOfAWorkerAndInTheFile() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String hire = persons.hire("李强", NUMBER, "13804317788");
            String subject = persons.subject(hire);

            Answer corrected =
                    done(correct(hemu, subject, correction(hire, Map.of("name", "黎强", "address", "岳阳街 1 号")), CLERK));

            assertThat(corrected.json().path("aggregateId").asString()).isEqualTo(PersonsOnRecord.id(hire));
            assertThat(corrected.json().at("/events/0/type").asString()).isEqualTo("relationship.worker-corrected");
            assertThat(persons.read(hire).at("/data/person/name").asString()).isEqualTo("黎*");
            assertThat(persons.read("/api/v1/employers/" + PersonsOnRecord.EMPLOYER + "/relationships")
                            .at("/data/0/worker")
                            .asString())
                    .isEqualTo("黎*");
            JsonNode person = disclosed(hemu, subject, hire);
            assertThat(person.path("name").asString()).isEqualTo("黎强");
            assertThat(person.path("document").asString()).isEqualTo(NUMBER);
            assertThat(person.path("phone").asString()).isEqualTo("13804317788");
            assertThat(person.path("address").asString()).isEqualTo("岳阳街 1 号");
            JsonNode file = persons.read(subject, RunningHemu.AS, CLERK).path("data");
            assertThat(file.at("/relationships/0/person/name").asString()).isEqualTo("黎*");
            JsonNode made = file.at("/corrections/0");
            assertThat(made.path("ground").asString()).isEqualTo("SUBJECT_REQUEST");
            assertThat(made.path("basis").asString()).isEqualTo("个人信息保护法 第四十六条");
            assertThat(made.path("record").asString()).isEqualTo(PersonsOnRecord.id(hire));
            assertThat(made.at("/actor/subject").asString()).isEqualTo("clerk-1");
            assertThat(made.path("fields")).extracting(JsonNode::asString).containsExactly("NAME", "ADDRESS");
        }
    }

    @Test
    void keepsWhatIsNotNamedAndRemovesWhatIsSaid() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String hire = persons.hire("李强", NUMBER, "13804317788");
            String subject = persons.subject(hire);
            done(correct(hemu, subject, correction(hire, Map.of("address", "岳阳街 1 号")), CLERK));

            done(correct(hemu, subject, correction(hire, Map.of("name", "黎强")), CLERK));

            JsonNode kept = disclosed(hemu, subject, hire);
            assertThat(kept.path("name").asString()).isEqualTo("黎强");
            assertThat(kept.path("phone").asString()).isEqualTo("13804317788");
            assertThat(kept.path("address").asString()).isEqualTo("岳阳街 1 号");

            done(correct(hemu, subject, removal(hire, "PHONE"), CLERK));

            JsonNode removed = disclosed(hemu, subject, hire);
            assertThat(removed.path("phone").isMissingNode()).isTrue();
            assertThat(removed.path("address").asString()).isEqualTo("岳阳街 1 号");
            assertThat(persons.read(subject, RunningHemu.AS, CLERK)
                            .at("/data/corrections/0/fields")
                            .toString())
                    .isEqualTo("[\"PHONE\"]");
        }
    }

    @Test
    void removesNobodysNameAndNothingThatIsStatedAsWell() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String hire = persons.hire("李强", NUMBER, "13804317788");
            Map<String, Object> both = new HashMap<>(removal(hire, "PHONE"));
            both.put("person", Map.of("phone", "13804317799"));

            for (Map<String, Object> wrong :
                    List.of(removal(hire, "NAME"), removal(hire, "DOCUMENT"), correction(hire, Map.of("name", " ")))) {
                Answer refused = correct(hemu, persons.subject(hire), wrong, CLERK);
                assertThat(refused.status()).as(refused.response().body()).isEqualTo(400);
            }
            Answer contradictory = correct(hemu, persons.subject(hire), both, CLERK);
            assertThat(contradictory.status())
                    .as(contradictory.response().body())
                    .isEqualTo(422);
            assertThat(contradictory.json().path("type").asString()).isEqualTo("urn:hemu:problem:stated-and-removed");
            assertThat(contradictory.json().at("/violations/0/pointer").asString())
                    .isEqualTo("/removed");
        }
    }

    @Test
    void keepsALegalRepresentativeWithoutADocumentTheSameSubject() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String employer = "/api/v1/employers/" + PersonsOnRecord.EMPLOYER;
            String subject = "/api/v1/subjects/"
                    + hemu.bean(WorkerIdKey.class)
                            .subject(new PersonalData("王和", null, null, null), PersonsOnRecord.EMPLOYER);

            Answer renamed = correct(hemu, subject, correction(employer, Map.of("name", "汪和")), CLERK);
            done(correct(hemu, subject, correction(employer, Map.of("phone", "13804317788")), CLERK));

            assertThat(renamed.status()).isEqualTo(409);
            assertThat(renamed.json().path("type").asString()).isEqualTo("urn:hemu:problem:known-by-name-only");
            assertThat(renamed.json().at("/violations/0/pointer").asString()).isEqualTo("/person/name");
            assertThat(persons.read(employer)
                            .at("/data/legalRepresentative/name")
                            .asString())
                    .isEqualTo("王*");
            JsonNode file = persons.read(subject).path("data");
            assertThat(file.at("/employers/0/current").asBoolean()).isTrue();
            assertThat(file.at("/corrections").size()).isEqualTo(1);
            assertThat(file.at("/corrections/0/fields/0").asString()).isEqualTo("PHONE");
        }
    }

    @Test
    void isFoundInThePastOnlyFromThenOn() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String hire = persons.hire("李强", NUMBER, "13804317788");
            String subject = persons.subject(hire);
            long position = done(correct(hemu, subject, correction(hire, Map.of("name", "黎强")), CLERK))
                    .json()
                    .path("position")
                    .asLong();
            String past = "/api/v1/audit/aggregates/" + PersonsOnRecord.id(hire) + "/state?position=";

            assertThat(persons.read(past + (position - 1), RunningHemu.AS, AUDITOR)
                            .toString())
                    .contains("李*")
                    .doesNotContain("黎*");
            assertThat(persons.read(past + position, RunningHemu.AS, AUDITOR).toString())
                    .contains("黎*");
        }
    }

    /** Whatever the document, so that none can be tried out. */
    @Test
    void takesNoDocument() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String hire = persons.hire("李强", NUMBER, "13804317788");
            String subject = persons.subject(hire);

            for (String number : List.of(NUMBER, OTHER_NUMBER)) {
                Answer refused = correct(
                        hemu,
                        subject,
                        correction(
                                hire, Map.of("name", "李强", "document", Map.of("kind", "CITIZEN_ID", "number", number))),
                        CLERK);

                assertThat(refused.status()).as(refused.response().body()).isEqualTo(400);
                assertThat(refused.response().body()).doesNotContain(number);
            }
            assertThat(persons.read(hire).at("/data/person/document").asString())
                    .isEqualTo("220102********0013");
        }
    }

    @Test
    void isOfTheRecordThatHoldsThePersonAndOfWhoeverMaySeeIt() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String hire = persons.hire("李强", NUMBER, "13804317788");
            String other = persons.hire("张伟", OTHER_NUMBER, "13804317799");
            String subject = persons.subject(hire);

            for (Answer unknown : List.of(
                    correct(hemu, subject, correction(other, Map.of("name", "黎强")), CLERK),
                    correct(hemu, subject, correction(hire, Map.of("name", "黎强")), ELSEWHERE),
                    correct(hemu, subject, correction("aaaaaaaaaaaaaaaaaaaaaaaaaa", Map.of("name", "黎强")), CLERK))) {
                assertThat(unknown.status()).as(unknown.response().body()).isEqualTo(404);
                assertThat(unknown.json().path("type").asString()).isEqualTo("urn:hemu:problem:subject-unknown");
            }
        }
    }

    @Test
    void isReadOutOnceThePersonIsErased() {
        try (RunningHemu hemu = RunningHemu.empty(directory)) {
            PersonsOnRecord persons = PersonsOnRecord.enteredIn(hemu);
            String former = persons.former("李强", NUMBER, "13804317788");
            String subject = persons.subject(former);
            done(correct(hemu, subject, correction(former, Map.of("name", "黎强")), CLERK));

            persons.erase(former, CLERK, "clerk-2@220102000000;role=FILING_CLERK");

            assertThat(persons.read(former).at("/data/person/name").asString()).isEqualTo("已删除");
            Answer late = correct(hemu, subject, correction(former, Map.of("name", "李强")), CLERK);
            assertThat(late.status()).isEqualTo(409);
            assertThat(late.json().path("type").asString()).isEqualTo("urn:hemu:problem:person-erased");
        }
    }
}

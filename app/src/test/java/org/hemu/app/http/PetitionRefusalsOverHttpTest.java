package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Petitioning.CITY;
import static org.hemu.app.http.Petitioning.DISTRICT;
import static org.hemu.app.http.Petitioning.PETITIONS;
import static org.hemu.app.http.Petitioning.PROVINCE;
import static org.hemu.app.http.Petitioning.WU;
import static org.hemu.app.http.Petitioning.address;
import static org.hemu.app.http.Petitioning.batch;
import static org.hemu.app.http.Petitioning.document;
import static org.hemu.app.http.Petitioning.done;
import static org.hemu.app.http.Petitioning.letter;
import static org.hemu.app.http.Petitioning.petitioner;
import static org.hemu.app.http.Petitioning.refused;
import static org.hemu.app.http.Petitioning.refusedAt;
import static org.hemu.app.http.Petitioning.registration;
import static org.hemu.app.http.Petitioning.toTheDistrict;
import static org.hemu.app.http.Petitioning.unlawful;
import static org.hemu.app.http.Petitioning.visit;
import static org.hemu.app.http.Petitioning.with;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be done with a petition, and how the answer says why: by the field, the step, or the article of the regulations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PetitionRefusalsOverHttpTest {
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

    @Test
    void namesTheFieldOfWhatCannotBeTrue() {
        refusedAt(offices.register(toTheDistrict("2099-01-01")), 422, "day-to-come", "/batch/receivedOn");
        refusedAt(
                offices.register(with(
                        toTheDistrict("2012-03-01"), "classification", Map.of("kind", "NONE", "topic", "NOT_LABOUR"))),
                422,
                "registered-as-none",
                "/classification/kind");
        refusedAt(
                offices.register(registration(
                        DISTRICT,
                        "ORGAN",
                        batch(
                                "LETTER",
                                1,
                                List.of(petitioner("E00000001", false), petitioner("E00000002", false)),
                                "2012-03-01"))),
                422,
                "persons-impossible",
                "/batch/persons");
        refusedAt(
                offices.register(registration(
                        DISTRICT,
                        "ORGAN",
                        batch(
                                "LETTER",
                                2,
                                List.of(petitioner("E00000001", false), petitioner("E00000001", false)),
                                "2012-03-01"))),
                422,
                "named-twice",
                "/batch/petitioners");
        refusedAt(
                offices.register(registration(
                        DISTRICT,
                        "ORGAN",
                        batch(
                                "LETTER",
                                1,
                                List.of(Map.of(
                                        "person",
                                        Map.of(
                                                "name",
                                                "张敏",
                                                "document",
                                                Map.of("kind", "CITIZEN_ID", "number", "220102199003070010")))),
                                "2012-03-01"))),
                422,
                "check-character-wrong",
                "/batch/petitioners/0/person/document/number");
    }

    @Test
    void takesNothingThatItDoesNotKnow() {
        Answer unknown = offices.register(with(toTheDistrict("2012-03-01"), "struckOff", true));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.json().at("/violations/0/pointer").asString()).isEqualTo("/struckOff");
        Answer missing = offices.step(PETITIONS + "/" + "a".repeat(26) + "/forward", Map.of("to", DISTRICT));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.json().at("/violations/0/pointer").asString()).isEqualTo("/forwardedOn");
        refused(
                offices.step(PETITIONS + "/" + "a".repeat(26) + "/archive", Map.of("archivedOn", "2012-03-01")),
                404,
                "case-unknown");
    }

    /** 信访条例 第十八条: whoever comes in greater number is registered all the same; five speak. */
    @Test
    void letsFiveSpeakForAVisitAndNoMore() {
        Answer six = offices.register(registration(DISTRICT, "ORGAN", visit(30, 6, "2012-03-01")));
        unlawful(six, "too-many-representatives", "petition-5-representatives-at-most", "第十八条");
        assertThat(six.json().at("/violations/0/pointer").asString()).isEqualTo("/batch/petitioners");
        assertThat(six.json().at("/facts/most").asInt()).isEqualTo(5);
        String five = address(done(offices.register(registration(DISTRICT, "ORGAN", visit(30, 5, "2012-03-01")))));
        assertThat(offices.history(five).getFirst().payload().toString()).contains("\"persons\":30");
    }

    /** 信访条例 第二十一条、第二十二条: the office sorts and forwards, the organ decides, and both within their days. */
    @Test
    void letsTheCompetentOrganDecideAndTellInWriting() {
        String organ = offices.registered("2012-03-01");
        unlawful(
                offices.step(organ + "/forward", Map.of("to", DISTRICT, "forwardedOn", "2012-03-02")),
                "forwarded-by-organ",
                "petition-forwarded-to-competent-organ",
                "第二十一条");
        unlawful(
                offices.step(organ + "/accept", Map.of("acceptedOn", "2012-03-02")),
                "written-notice-missing",
                "petition-notice-in-writing",
                "第二十一条、第二十二条");
        String office = address(
                done(offices.register(registration(DISTRICT, "PETITION_OFFICE", letter("E00000001", "2012-03-01")))));
        unlawful(
                offices.step(office + "/accept", Map.of("notice", document("NOTICE"), "acceptedOn", "2012-03-02")),
                "not-forwarded",
                "petition-forwarded-to-competent-organ",
                "第二十一条");
    }

    /** 信访条例 第二十三条. */
    @Test
    void doesNotPassAnAccusationToTheAccused() {
        Map<String, Object> accusation = with(
                with(
                        registration(CITY, "PETITION_OFFICE", letter("E00000001", "2012-03-01")),
                        "classification",
                        Map.of("kind", "ACCUSATION", "topic", "OTHER_LABOUR")),
                "accused",
                DISTRICT);
        String one = address(done(offices.send(PETITIONS, accusation, WU)));
        Answer passed = offices.send(one + "/forward", Map.of("to", DISTRICT, "forwardedOn", "2012-03-02"), WU);
        unlawful(passed, "passed-to-the-accused", "petition-not-to-the-accused", "第二十三条");
        assertThat(passed.json().at("/violations/0/pointer").asString()).isEqualTo("/to");
    }

    /** 信访条例 第十四条、第二十一条, 第十六条, 第三十五条: each reason says where the matter belongs. */
    @Test
    void declinesWhatBelongsElsewhereByItsRule() {
        String one = offices.registered("2012-03-01");
        refusedAt(
                offices.step(
                        one + "/decline",
                        Map.of("reason", "LEGAL_ROUTE", "notice", document("NOTICE"), "declinedOn", "2012-03-02")),
                422,
                "route-does-not-fit",
                "/route");
        refusedAt(
                offices.step(
                        one + "/decline",
                        Map.of(
                                "reason",
                                "ALREADY_ACCEPTED",
                                "sameAs",
                                "a".repeat(26),
                                "notice",
                                document("NOTICE"),
                                "declinedOn",
                                "2012-03-02")),
                422,
                "same-case-unknown",
                "/sameAs");
        String other = offices.accepted("2012-03-01");
        done(offices.step(
                one + "/decline",
                Map.of(
                        "reason",
                        "ALREADY_ACCEPTED",
                        "sameAs",
                        other.substring(PETITIONS.length() + 1),
                        "notice",
                        document("NOTICE"),
                        "declinedOn",
                        "2012-03-02")));
        assertThat(offices.history(one).getLast().payload().toString())
                .contains("\"rule\":\"petition-accepted-elsewhere\"", "第十六条");
    }

    /** 信访条例 第三十三条: thirty days more at most, and while the sixty run. */
    @Test
    void givesThirtyDaysMoreAtMost() {
        String one = offices.accepted("2012-03-01");
        Map<String, Object> more = Map.of(
                "days", 31, "approval", document("APPROVAL"), "notice", document("NOTICE"), "approvedOn", "2012-04-27");
        unlawful(
                offices.step(one + "/extension", more),
                "extension-out-of-range",
                "petition-extension-30-days",
                "第三十三条");
        unlawful(
                offices.step(one + "/extension", with(with(more, "days", 30), "approvedOn", "2012-05-03")),
                "period-over",
                "petition-handling-60-days",
                "第三十三条");
        done(offices.step(one + "/extension", with(with(more, "days", 30), "approvedOn", "2012-04-28")));
        assertThat(offices.lastDays(one)).endsWith("PETITION_HANDLING 2012-05-02", "PETITION_HANDLING 2012-05-30");
    }

    /** 信访条例 第三十四条, 第三十五条: thirty days to ask, of the next higher organ. */
    @Test
    void reviewsOnlyAboveAndInTime() {
        String one = offices.answered("2012-03-01");
        unlawful(
                offices.step(one + "/review", Map.of("reviewer", PROVINCE, "requestedOn", "2012-03-20")),
                "reviewer-not-next-higher",
                "petition-answered-by-next-higher",
                "第三十四条、第三十五条");
        unlawful(
                offices.step(one + "/review", Map.of("reviewer", CITY, "requestedOn", "2012-04-01")),
                "period-over",
                "petition-review-asked-in-30-days",
                "第三十四条");
        refused(offices.step(one + "/archive", Map.of("archivedOn", "2012-03-31")), 409, "recourse-open");
        done(offices.step(one + "/review", Map.of("reviewer", CITY, "requestedOn", "2012-03-31")));
        refused(offices.send(one + "/reexamination", Map.of("requestedOn", "2012-04-02"), WU), 409, "petition-not-in");
    }

    @Test
    void saysWhyInTheLanguageOfWhoeverAsks() {
        String one = offices.registered("2012-03-01");
        Answer english = offices.step(one + "/reclassification/confirm", Map.of(), "Accept-Language", "en");
        Answer chinese = offices.step(one + "/reclassification/confirm", Map.of(), "Accept-Language", "zh");
        assertThat(english.json().path("title").asString()).doesNotContainPattern("\\p{IsHan}");
        assertThat(chinese.json().path("title").asString()).containsPattern("\\p{IsHan}");
    }
}

package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.app.http.Mediating.BOTH;
import static org.hemu.app.http.Mediating.CASES;
import static org.hemu.app.http.Mediating.address;
import static org.hemu.app.http.Mediating.agreement;
import static org.hemu.app.http.Mediating.document;
import static org.hemu.app.http.Mediating.done;
import static org.hemu.app.http.Mediating.types;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A dispute before the body of a street, from the first word to the archive, and what holds for its requests. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediationOverHttpTest {
    private RunningHemu hemu;
    private Mediating street;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        Mediating.prepare(hemu);
        street = Mediating.by("PEOPLES_MEDIATION_LAW", hemu);
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    /** The Spring Festival of 2012 was off from 22 to 28 January; the Saturday before and the Sunday after were worked. */
    @Test
    void goesFromTheFirstWordToTheArchive() {
        Answer applied = done(street.apply(street.application("2012-01-06")));
        String one = address(applied);
        assertThat(applied.status()).isEqualTo(201);
        assertThat(applied.response().headers().firstValue("Location")).contains(one);
        assertThat(types(applied)).containsExactly("applied");
        done(street.step(
                one + "/consent",
                Map.of("side", "EMPLOYER", "consent", document("CONSENT"), "consentedOn", "2012-01-09")));
        done(street.step(one + "/accept", Map.of("acceptedOn", "2012-01-11")));
        done(street.step(
                one + "/mediators",
                Map.of("mediators", List.of(street.liu()), "head", street.liu(), "assignedOn", "2012-01-12")));
        done(street.step(one + "/sessions", Map.of("record", document("RECORD"), "heldOn", "2012-01-16")));
        done(street.step(
                one + "/extension",
                Map.of(
                        "agreedBy",
                        BOTH,
                        "until",
                        "2012-02-10",
                        "consent",
                        document("CONSENT"),
                        "agreedOn",
                        "2012-01-20")));
        done(street.step(one + "/agreement", agreement("2012-02-03", "2012-02-29")));
        assertThat(types(street.sign(one, "2012-02-06"))).containsExactly("agreement-signed", "agreement-effective");
        done(street.step(one + "/agreement/judicial-confirmation", Map.of("by", BOTH, "requestedOn", "2012-02-08")));
        done(street.step(
                one + "/agreement/remedy-result",
                Map.of(
                        "remedy",
                        "JUDICIAL_CONFIRMATION",
                        "result",
                        "GRANTED",
                        "decision",
                        document("DECISION"),
                        "decidedOn",
                        "2012-02-20")));
        done(street.step(one + "/agreement/performance", Map.of("obligation", 1, "performedOn", "2012-02-29")));
        done(street.step(
                one + "/agreement/supervision", Map.of("record", document("FOLLOW_UP"), "visitedOn", "2012-03-10")));
        Answer archived = done(street.step(one + "/archive", Map.of("archivedOn", "2012-03-12")));

        assertThat(types(archived)).containsExactly("archived");
        assertThat(street.lastDays(one))
                .containsExactly(
                        "MEDIATION_ACCEPTANCE 2012-01-11",
                        "MEDIATION_WITHOUT_AGREEMENT 2012-01-21",
                        "MEDIATION_CONCLUSION 2012-01-29",
                        "MEDIATION_CONCLUSION 2012-02-10",
                        "AGREEMENT_PERFORMANCE 2012-02-29",
                        "ARBITRATION_REVIEW 2012-02-21",
                        "JUDICIAL_CONFIRMATION 2012-03-07");
        assertThat(street.history(one).toString()).doesNotContain("张敏", "E00000001");
    }

    @Test
    void isProposedByTheBodyAndDeclinedWhenAPartyRefuses() {
        Answer initiated = done(street.step(
                CASES + "/initiated",
                Map.of(
                        "bodyId",
                        street.body(),
                        "record",
                        document("RECORD"),
                        "dispute",
                        Mediating.dispute("E00000002"),
                        "initiatedOn",
                        "2012-03-01")));
        String one = address(initiated);
        assertThat(initiated.status()).isEqualTo(201);
        assertThat(street.lastDays(one)).isEmpty();

        done(street.step(one + "/refusal", Map.of("side", "EMPLOYER", "refusedOn", "2012-03-02")));
        Answer declined = done(street.step(
                one + "/decline",
                Map.of("reason", "PARTY_REFUSED", "notice", document("NOTICE"), "declinedOn", "2012-03-02")));

        assertThat(types(declined)).containsExactly("declined");
    }

    @Test
    void isAppliedForBySomeForTenAndMore() {
        String[] ten =
                IntStream.range(10, 20).mapToObj("E000000%02d"::formatted).toArray(String[]::new);
        String one = address(done(street.apply(street.application("2012-03-01", "dispute", Mediating.dispute(ten)))));
        List<String> three = List.of(street.subject(ten[0]), street.subject(ten[1]), street.subject(ten[2]));

        done(street.step(one + "/representatives", Map.of("representatives", three, "namedOn", "2012-03-01")));
        done(street.step(one + "/consent", Map.of("side", "EMPLOYER", "consentedOn", "2012-03-01")));
        done(street.step(one + "/accept", Map.of("acceptedOn", "2012-03-02")));
        done(street.step(
                one + "/mediators",
                Map.of("mediators", List.of(street.liu()), "head", street.liu(), "assignedOn", "2012-03-02")));
        done(street.step(one + "/agreement", agreement("2012-03-05", "2012-03-30")));
        done(street.step(
                one + "/agreement/consents", Map.of("worker", street.subject(ten[9]), "consentedOn", "2012-03-05")));
        street.sign(one, "2012-03-06");

        assertThat(street.history(one).getLast().payload().toString())
                .contains(three.get(0), three.get(1), three.get(2), street.subject(ten[9]))
                .doesNotContain(street.subject(ten[8]));
    }

    @Test
    void isDoneOnceHoweverOftenItIsSentWithOneKey() {
        Map<String, Object> application = street.application("2012-04-05");
        Answer first = done(street.apply(application, "Idempotency-Key", "case-1"));
        Answer second = done(street.apply(application, "Idempotency-Key", "case-1"));

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.response().headers().firstValue("Location"))
                .isEqualTo(first.response().headers().firstValue("Location"))
                .contains(address(first));
        Answer other = street.apply(street.application("2012-04-06"), "Idempotency-Key", "case-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("type").asString()).isEqualTo("urn:hemu:problem:idempotency-key-reused");
    }

    @Test
    void insistsOnTheVersionThatTheSenderHasSeen() {
        Answer applied = done(street.apply(street.application("2012-05-02")));
        String one = address(applied);
        String seen = applied.response().headers().firstValue("ETag").orElseThrow();
        Map<String, ?> consent = Map.of("side", "EMPLOYER", "consentedOn", "2012-05-03");

        Answer consented = done(street.step(one + "/consent", consent, "If-Match", seen));
        Answer outdated = street.step(one + "/accept", Map.of("acceptedOn", "2012-05-03"), "If-Match", seen);

        assertThat(consented.response().headers().firstValue("ETag")).contains("\"1\"");
        assertThat(outdated.status()).isEqualTo(412);
        assertThat(outdated.json().path("type").asString()).isEqualTo("urn:hemu:problem:version-outdated");
        done(street.step(one + "/accept", Map.of("acceptedOn", "2012-05-03"), "If-Match", "\"1\""));
    }

    @Test
    void tellsAPartyInFullToTheMediatorAndToNobodyWhoMayNotReadTheCase() {
        String one = address(done(street.apply(street.application("2012-06-01"))));
        String subject = "/api/v1/subjects/" + street.subject("E00000001") + "/disclosures";
        String id = one.substring(CASES.length() + 1);

        Answer told = street.step(subject, Map.of("record", id, "purpose", "MEDIATION"));
        Answer clerk = street.send(
                subject, Map.of("record", id, "purpose", "FILING_REVIEW"), "clerk@220102000000;role=FILING_CLERK");

        assertThat(done(told).json().at("/person/name").asString()).isEqualTo("张敏");
        assertThat(clerk.status()).isEqualTo(404);
        assertThat(clerk.json().path("type").asString()).isEqualTo("urn:hemu:problem:subject-unknown");
    }
}

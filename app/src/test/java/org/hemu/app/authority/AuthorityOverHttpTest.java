package org.hemu.app.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemu.api.authority.Relation;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.app.Wire;
import org.hemu.eventstore.EventLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What the table of authority does not say by itself: how its answers look, who takes over, and what paths lead around it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityOverHttpTest {
    private static final String API = "/api/v1/";
    private static final String NO_EMPLOYER = Ground.code(70_000_000);
    private static final String NO_RELATIONSHIP = "a".repeat(26);
    private static final String NO_UNIT = "220199000000";

    /** They differ between any two answers; every hundredth closes its connection. */
    private static final Set<String> OF_THE_ANSWER = Set.of("date", "ratelimit", "ratelimit-policy", "connection");

    private RunningHemu hemu;
    private Ground ground;

    @BeforeAll
    void start(@TempDir Path directory) {
        hemu = RunningHemu.empty(directory);
        ground = new Ground(hemu);
        seen(API + "employers/" + ground.employer(Relation.OWN), ground.actor(Role.FILING_CLERK));
    }

    @AfterAll
    void stop() {
        hemu.close();
    }

    private Answer seen(String path, String actor) {
        long last = hemu.bean(EventLog.class).head() - 1;
        return hemu.get(path, RunningHemu.AS, actor, "Hemu-Min-Position", String.valueOf(last));
    }

    /** @param body null when something is read */
    private record Asked(String path, @Nullable Map<String, ?> body, String unseen, String none) {
        Answer of(RunningHemu hemu, String id, String actor, String... headers) {
            String[] all = Stream.concat(Stream.of(RunningHemu.AS, actor), Stream.of(headers))
                    .toArray(String[]::new);
            return body == null
                    ? hemu.get(path.replace("{id}", id), all)
                    : hemu.post(path.replace("{id}", id), with(id), all);
        }

        private Map<String, Object> with(String id) {
            Map<String, Object> named = new TreeMap<>(body);
            named.replaceAll((_, value) -> value.equals("{id}") ? id : value);
            return named;
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsElsewhereAnswersAsIfItDidNotExist() {
        String employer = ground.employer(Relation.ELSEWHERE);
        String relationship = ground.relationship(Relation.ELSEWHERE);
        String unit = Ground.unit(Relation.ELSEWHERE);
        String employers = API + "employers/{id}";
        String relationships = API + "relationships/{id}";
        String subjects = API + "subjects/{id}/erasure";
        Map<String, ?> hire = new TreeMap<>(Ground.hire("{id}", 7_777));
        return Stream.of(
                        new Asked(employers, null, employer, NO_EMPLOYER),
                        new Asked(employers + "/relationships", null, employer, NO_EMPLOYER),
                        new Asked(relationships, null, relationship, NO_RELATIONSHIP),
                        new Asked(API + "audit/aggregates/{id}/events", null, employer, NO_EMPLOYER),
                        new Asked(API + "audit/aggregates/{id}/events", null, relationship, NO_RELATIONSHIP),
                        new Asked(API + "figures/I1/{id}?month=2012-06", null, unit, NO_UNIT),
                        new Asked(API + "jurisdictions/{id}/flow?from=2012-01&to=2012-02", null, unit, NO_UNIT),
                        new Asked(employers + "/rename", renamed(), employer, NO_EMPLOYER),
                        new Asked(employers + "/initial-filing/accept", Map.of(), employer, NO_EMPLOYER),
                        new Asked(API + "relationships", hire, employer, NO_EMPLOYER),
                        new Asked(relationships + "/filings/1/accept", Map.of(), relationship, NO_RELATIONSHIP),
                        new Asked(
                                relationships + "/ending",
                                Map.of("endedOn", "2012-05-01", "ground", "36-W"),
                                relationship,
                                NO_RELATIONSHIP),
                        new Asked(subjects, proposal(), ground.worker(Relation.ELSEWHERE), NO_RELATIONSHIP),
                        new Asked(subjects + "/confirm", Map.of(), ground.worker(Relation.ELSEWHERE), NO_RELATIONSHIP),
                        new Asked(
                                subjects + "/confirm",
                                Map.of(),
                                ground.formerWorker(Relation.ELSEWHERE),
                                NO_RELATIONSHIP),
                        new Asked(subjects + "/withdraw", Map.of(), ground.worker(Relation.ELSEWHERE), NO_RELATIONSHIP),
                        new Asked(
                                subjects + "/withdraw",
                                Map.of(),
                                ground.formerWorker(Relation.ELSEWHERE),
                                NO_RELATIONSHIP),
                        new Asked(
                                API + "subjects/{id}/restriction/lift",
                                Map.of("reason", "GROUND_CEASED"),
                                ground.worker(Relation.ELSEWHERE),
                                NO_RELATIONSHIP),
                        new Asked(
                                API + "subjects/{id}/disclosures",
                                Map.of("record", relationship, "purpose", "FILING_REVIEW"),
                                ground.worker(Relation.ELSEWHERE),
                                NO_RELATIONSHIP))
                .map(asked -> dynamicTest(asked.path() + " " + asked.unseen(), () -> sameAnswer(asked)));
    }

    private static Map<String, ?> renamed() {
        return Map.of("name", "新名", "changedOn", "2013-01-01");
    }

    private static Map<String, ?> proposal() {
        return Map.of("jurisdiction", Ground.NANGUAN, "ground", "OTHER");
    }

    private void sameAnswer(Asked asked) {
        String clerk = ground.actor(Role.FILING_CLERK);
        sameAnswer(asked, clerk);
        if (asked.body() != null) {
            sameAnswer(asked, clerk, "If-Match", "\"7\"");
        }
    }

    private void sameAnswer(Asked asked, String clerk, String... headers) {
        Answer unseen = asked.of(hemu, asked.unseen(), clerk, headers);
        Answer none = asked.of(hemu, asked.none(), clerk, headers);
        assertThat(unseen.status()).as(unseen.response().body()).isEqualTo(404);
        assertThat(said(unseen, asked.unseen())).isEqualTo(said(none, asked.none()));
        assertThat(headers(unseen, asked.unseen())).isEqualTo(headers(none, asked.none()));
    }

    /** The answer but for what it was asked about. */
    private static String said(Answer answer, String id) {
        ObjectNode problem = (ObjectNode) answer.json();
        problem.remove("instance");
        return answer.status() + " " + problem.toString().replace(id, "{id}");
    }

    private static Map<String, List<String>> headers(Answer answer, String id) {
        Map<String, List<String>> headers =
                new TreeMap<>(answer.response().headers().map());
        headers.keySet().removeIf(OF_THE_ANSWER::contains);
        headers.replaceAll((_, values) ->
                values.stream().map(value -> value.replace(id, "{id}")).toList());
        return headers;
    }

    @Test
    void whoeverTakesOverFromAUnitHasAuthorityOverWhatIsOnRecordThere() {
        String former = "220104000000";
        String clerkOfFormer = ground.actor("clerk-of-former", former, Role.FILING_CLERK);
        String clerk = ground.actor(Role.FILING_CLERK);
        done(201, hemu.establish(former, "朝阳区", "DISTRICT"));
        String employer = API + "employers/" + ground.employerIn(former);
        String relationship = API + "relationships/" + ground.hireBy(employer.substring(employer.lastIndexOf('/') + 1));
        assertThat(seen(employer, clerkOfFormer).status()).isEqualTo(200);
        assertThat(seen(employer, clerk).status()).isEqualTo(404);
        assertThat(renamedBy(clerk, employer).status()).isEqualTo(404);

        done(
                200,
                hemu.post(
                        API + "jurisdictions/" + former + "/abolish",
                        Map.of("successor", Ground.NANGUAN, "effectiveOn", "2015-01-01"),
                        RunningHemu.AS,
                        ground.actor("administrator", "220000000000", Role.ADMINISTRATOR)));

        assertThat(seen(employer, clerk).status()).isEqualTo(200);
        assertThat(seen(relationship, clerk).status()).isEqualTo(200);
        done(200, renamedBy(clerk, employer));
        done(200, hemu.post(relationship + "/filings/1/accept", Map.of(), RunningHemu.AS, clerk));
        assertThat(seen(employer, clerkOfFormer).status()).isEqualTo(404);
        assertThat(seen(relationship, clerkOfFormer).status()).isEqualTo(404);
        assertThat(renamedBy(clerkOfFormer, employer).status()).isEqualTo(404);
    }

    private Answer renamedBy(String actor, String employer) {
        return hemu.post(employer + "/rename", renamed(), RunningHemu.AS, actor);
    }

    private static void done(int status, Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    }

    @Test
    void whatWasDeniedLeavesItsKeyToWhoeverMayDoIt() {
        String employer = API + "employers/" + ground.employerIn(Ground.NANGUAN) + "/rename";
        String elsewhere = ground.actor("somebody", Ground.unit(Relation.ELSEWHERE), Role.FILING_CLERK);
        String mediator = ground.actor(Role.MEDIATOR);
        String clerk = ground.actor(Role.FILING_CLERK);
        Map<String, String> other = Map.of("name", "另一新名", "changedOn", "2013-02-01");
        for (String denied : List.of(elsewhere, mediator)) {
            int status = keyed(employer, renamed(), denied).status();
            assertThat(status).isEqualTo(denied.equals(mediator) ? 403 : 404);
            assertThat(keyed(employer, renamed(), denied).status()).isEqualTo(status);
        }

        Answer done = keyed(employer, other, clerk);

        done(200, done);
        assertThat(keyed(employer, other, clerk).json()).isEqualTo(done.json());
        Answer reused = keyed(employer, renamed(), clerk);
        done(422, reused);
        assertThat(reused.json().path("type").asString()).isEqualTo("urn:hemu:problem:idempotency-key-reused");
        assertThat(keyed(employer, other, ground.actor("another", Ground.NANGUAN, Role.FILING_CLERK))
                        .json()
                        .path("position"))
                .as("the key of somebody else")
                .isNotEqualTo(done.json().path("position"));
    }

    private Answer keyed(String path, Map<String, ?> body, String actor) {
        return keyed("once", path, body, actor);
    }

    private Answer keyed(String key, String path, Map<String, ?> body, String actor) {
        return hemu.post(path, body, RunningHemu.AS, actor, "Idempotency-Key", key);
    }

    @Test
    void noKeyTellsWhatIsElsewhereFromWhatIsNot() {
        String clerk = ground.actor(Role.FILING_CLERK);
        Map<String, String> other = Map.of("name", "另一新名", "changedOn", "2013-02-01");
        for (String id : List.of(ground.employer(Relation.ELSEWHERE), NO_EMPLOYER)) {
            String path = API + "employers/" + id + "/rename";
            assertThat(keyed("of-" + id, path, renamed(), clerk).status()).isEqualTo(404);
            assertThat(keyed("of-" + id, path, other, clerk).status()).as(id).isEqualTo(404);
        }
        for (String id : List.of(ground.relationship(Relation.ELSEWHERE), NO_RELATIONSHIP)) {
            String path = API + "relationships/" + id + "/filings/1/";
            assertThat(keyed("of-" + id, path + "accept", Map.of(), clerk).status())
                    .isEqualTo(404);
            assertThat(keyed("of-" + id, path + "withdraw", Map.of("reason", "误报"), clerk)
                            .status())
                    .as(id)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%61pi/v1/me",
                "/api/%76%31/me",
                "/api/v1/%6de",
                "/api/v1//me",
                "//api/v1/me",
                "/api/./v1/me",
                "/page/../api/v1/me",
                "/page/%2e%2e/api/v1/me",
                "/api;a=b/v1/me",
                "/api/v1/me;a=b",
                "/api%2fv1/me",
                "/api/v1%2fme",
                "/%2561pi/v1/me",
                "/API/v1/me",
                "/api/v1/me/",
                "/api/v1/me%00",
                "/api\\v1\\me",
                "/%69ndex.html",
                "/.",
                "/%2e"
            })
    void noWayOfWritingAPathLeadsAroundIdentity(String path) throws IOException {
        Wire.Answer answer =
                new Wire(hemu.address()).send("GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: */*\r\n\r\n");
        assertThat(answer.status()).as(answer.body()).isIn(302, 400, 401, 404);
        assertThat(answer.body()).doesNotContain("\"actor\"", "<main");
    }

    @Test
    void pathsAreHeldAgainstTheTableAsTheyAreMeant() {
        assertThat(asked("/%61pi/v1/operation/projections", Role.FILING_CLERK)).isEqualTo(403);
        assertThat(asked("/api/v1/operation/%70rojections", Role.FILING_CLERK)).isEqualTo(403);
        assertThat(asked("/%61pi/v1/operation/projections", Role.ADMINISTRATOR)).isEqualTo(200);
        String elsewhere = ground.employer(Relation.ELSEWHERE);
        String encoded = "%" + Integer.toHexString(elsewhere.charAt(0)) + elsewhere.substring(1);
        assertThat(asked(API + "employers/" + encoded, Role.FILING_CLERK)).isEqualTo(404);
        assertThat(asked(API + "employers/" + encoded, Role.AUDITOR)).isEqualTo(200);
    }

    private int asked(String path, Role role) {
        return hemu.answer(HttpRequest.newBuilder(URI.create(hemu.address() + path))
                        .header("Authorization", hemu.bearer(ground.actor(role))))
                .status();
    }
}

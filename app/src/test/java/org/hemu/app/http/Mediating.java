package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.domain.calendar.StateCouncilNotices;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** A street of Nanguan with a body that mediates, its mediator Liu Jun, and what the State Council said about days off. */
final class Mediating {
    static final String STREET = "220102001000";
    static final String COORDINATOR = "coordinator@220102000000;role=COORDINATOR";
    static final String MEDIATOR = "liu@" + STREET + ";role=MEDIATOR";
    static final String EMPLOYER = "D2143569X";
    static final String AGENT = "agent@220102000000;role=EMPLOYER_AGENT;employer=" + EMPLOYER;
    static final String BODIES = "/api/v1/mediation-bodies";
    static final String CASES = "/api/v1/mediation-cases";
    static final List<String> BOTH = List.of("WORKER", "EMPLOYER");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LIU = "E00000077";

    private final RunningHemu hemu;
    private final String body;

    private Mediating(RunningHemu hemu, String body) {
        this.hemu = hemu;
        this.body = body;
    }

    /** From the spring of 2011 on, by the law that is named. */
    static Mediating by(String legalBasis, RunningHemu hemu) {
        String body = done(hemu.post(
                        BODIES,
                        Map.of(
                                "kind",
                                "TOWNSHIP_BODY",
                                "legalBasis",
                                legalBasis,
                                "jurisdiction",
                                STREET,
                                "name",
                                "岳阳街道劳动争议调解中心",
                                "establishedOn",
                                "2011-03-01"),
                        RunningHemu.AS,
                        COORDINATOR))
                .json()
                .path("aggregateId")
                .asString();
        Mediating mediating = new Mediating(hemu, body);
        done(mediating.appoint());
        return mediating;
    }

    private Answer appoint() {
        return hemu.post(
                BODIES + "/" + body + "/mediators",
                Map.of(
                        "person",
                        Map.of("name", "刘军", "document", Map.of("kind", "PASSPORT", "number", LIU)),
                        "appointedOn",
                        "2011-03-01",
                        "until",
                        "2014-02-28"),
                RunningHemu.AS,
                COORDINATOR);
    }

    /** The units, an employer, and every notice of the State Council. */
    static void prepare(RunningHemu hemu) {
        hemu.establishNanguan();
        done(hemu.establish(STREET, "岳阳街道", "SUBDISTRICT"));
        done(hemu.register(EMPLOYER, "和顺"));
        for (var notice : StateCouncilNotices.all()) {
            done(hemu.post(
                    "/api/v1/calendar/notices",
                    Map.of(
                            "publishedOn",
                            notice.publishedOn().toString(),
                            "year",
                            notice.year(),
                            "daysOff",
                            notice.daysOff().stream()
                                    .map(span ->
                                            Map.of("from", span.from().toString(), "to", String.valueOf(span.to())))
                                    .toList(),
                            "workedWeekends",
                            notice.workedWeekends().stream()
                                    .map(Object::toString)
                                    .toList(),
                            "source",
                            notice.source()),
                    RunningHemu.AS,
                    "operator@220000000000;role=ADMINISTRATOR"));
        }
    }

    String body() {
        return body;
    }

    /** Liu Jun, as a subject. */
    String liu() {
        return subject(LIU);
    }

    /** Whoever has the passport, as a subject. */
    String subject(String passport) {
        return hemu.bean(WorkerIdKey.class)
                .workerId(new IdentityDocument(IdentityDocument.Kind.PASSPORT, passport))
                .value();
    }

    static Map<String, Object> document(String kind) {
        return Map.of("kind", kind, "sha256", "0123456789abcdef".repeat(4));
    }

    /** A worker claims wages. */
    Map<String, Object> application(String receivedOn) {
        return Map.of(
                "bodyId",
                body,
                "applicant",
                "WORKER",
                "form",
                "WRITTEN",
                "application",
                document("APPLICATION"),
                "dispute",
                dispute("E00000001"),
                "receivedOn",
                receivedOn);
    }

    /** The same with something else in the place of one of its members. */
    Map<String, Object> application(String receivedOn, String member, Object other) {
        Map<String, Object> changed = new HashMap<>(application(receivedOn));
        changed.put(member, other);
        return changed;
    }

    static Map<String, Object> dispute(String... passports) {
        return Map.of(
                "workers",
                Stream.of(passports)
                        .map(passport ->
                                Map.of("name", "张敏", "document", Map.of("kind", "PASSPORT", "number", passport)))
                        .toList(),
                "employer",
                Map.of("employerId", EMPLOYER),
                "categories",
                Map.of("primary", "PAY", "others", List.of("DISMISSAL")),
                "commonClaim",
                passports.length > 1,
                "claimedFen",
                1_200_000);
    }

    /** Applied for, consented to, accepted and given to Liu on one day. */
    String inMediation(String on) {
        String one = address(done(apply(application(on))));
        done(step(one + "/consent", Map.of("side", "EMPLOYER", "consentedOn", on)));
        done(step(one + "/accept", Map.of("acceptedOn", on)));
        done(step(one + "/mediators", Map.of("mediators", List.of(liu()), "head", liu(), "assignedOn", on)));
        return one;
    }

    /** The employer owes wages until a day. */
    static Map<String, Object> agreement(String reachedOn, String dueOn) {
        return Map.of(
                "form",
                "WRITTEN",
                "obligations",
                List.of(Map.of(
                        "number",
                        1,
                        "by",
                        "EMPLOYER",
                        "kind",
                        "WAGE_ARREARS",
                        "amountFen",
                        1_200_000,
                        "method",
                        "BANK_TRANSFER",
                        "dueOn",
                        dueOn)),
                "agreement",
                document("AGREEMENT"),
                "reachedOn",
                reachedOn);
    }

    /** Signed by all on one day; answers what came of the last. */
    Answer sign(String one, String on) {
        for (String signature : List.of("WORKER_SIDE", "EMPLOYER_SIDE", "MEDIATOR")) {
            done(step(one + "/agreement/signatures", Map.of("signature", signature, "signedOn", on)));
        }
        return done(step(one + "/agreement/signatures", Map.of("signature", "SEAL", "signedOn", on)));
    }

    Answer apply(Map<String, ?> body, String... headers) {
        return send(CASES, body, COORDINATOR, headers);
    }

    /** By the mediator. */
    Answer step(String path, Map<String, ?> body, String... headers) {
        return send(path, body, MEDIATOR, headers);
    }

    Answer send(String path, Map<String, ?> body, String actor, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = RunningHemu.AS;
        all[headers.length + 1] = actor;
        return hemu.post(path, body, all);
    }

    static String address(Answer created) {
        return CASES + "/" + created.json().path("aggregateId").asString();
    }

    static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
        return answer;
    }

    /** What the log holds of a case, event by event. */
    List<StoredEvent> history(String one) {
        return hemu.bean(EventLog.class).readAggregate(one.substring(one.lastIndexOf('/') + 1), 0);
    }

    /** The last days of all clocks that were ever started in a case, in their order. */
    List<String> lastDays(String one) {
        return history(one).stream()
                .map(event -> JSON.readTree(event.payload().toString()))
                .flatMap(payload -> payload.at("/clocks/started").values().stream())
                .map(clock -> clock.path("clock").asString() + " "
                        + clock.path("lastDay").asString())
                .toList();
    }

    static List<String> types(Answer answer) {
        return answer.json().path("events").values().stream()
                .map(event -> event.path("type").asString().replace("mediation-case.", ""))
                .toList();
    }
}

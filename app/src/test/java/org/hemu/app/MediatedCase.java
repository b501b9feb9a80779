package org.hemu.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.app.authority.Ground;
import org.hemu.command.employment.WorkerIdKey;

/** A dispute of Li Qiang with his employer before its committee in Nanguan, told step by step over HTTP. */
public final class MediatedCase {
    private static final String CASES = "/api/v1/mediation-cases";
    private static final String MEDIATOR = "mediator@" + Ground.NANGUAN + ";role=MEDIATOR";

    private static final String COORDINATOR = "coordinator@" + Ground.NANGUAN + ";role=COORDINATOR";
    private static final String PASSPORT = "E00000077";

    private final RunningHemu hemu;
    private final String body;
    private final String id;
    private String position;

    private MediatedCase(RunningHemu hemu, String body, Answer applied) {
        this.hemu = hemu;
        this.body = body;
        this.id = applied.json().path("aggregateId").asString();
        this.position = applied.json().path("position").asString();
    }

    /** The worker, who is known by the document, applies. */
    public static MediatedCase appliedFor(RunningHemu hemu, String employer, Map<String, String> document, String on) {
        return appliedForIn(Ground.NANGUAN, hemu, employer, document, on);
    }

    /** The same before the committee of an employer in another unit. */
    public static MediatedCase appliedForIn(
            String unit, RunningHemu hemu, String employer, Map<String, String> document, String on) {
        return appliedFor(unit, hemu, employer, document, on, Map.of());
    }

    /** The worker applies, sent by another channel. */
    public static MediatedCase referredBy(
            String channel, RunningHemu hemu, String employer, Map<String, String> document, String on) {
        return appliedFor(Ground.NANGUAN, hemu, employer, document, on, Map.of("origin", Map.of("channel", channel)));
    }

    private static MediatedCase appliedFor(
            String unit,
            RunningHemu hemu,
            String employer,
            Map<String, String> document,
            String on,
            Map<String, ?> more) {
        String body = done(hemu.post("/api/v1/mediation-bodies", Ground.committee(employer, unit)))
                .json()
                .path("aggregateId")
                .asString();
        Map<String, Object> application = new HashMap<>(Ground.application(body, employer, on));
        application.putAll(more);
        application.put("applicant", "WORKER");
        application.put(
                "dispute",
                Map.of(
                        "workers",
                        List.of(Map.of("name", "李强", "document", document)),
                        "employer",
                        Map.of("employerId", employer),
                        "categories",
                        Map.of("primary", "PAY"),
                        "claimedFen",
                        1_200_000));
        return new MediatedCase(hemu, body, done(hemu.post(CASES, application)));
    }

    /** The employer consents, and the committee takes the case. */
    public MediatedCase accepted(String on) {
        step("/consent", Map.of("side", "EMPLOYER", "consentedOn", on));
        return step("/accept", Map.of("acceptedOn", on));
    }

    /** Liu Jun of the committee mediates, who is appointed that day. */
    public MediatedCase mediated(String on) {
        done(hemu.post(
                "/api/v1/mediation-bodies/" + body + "/mediators",
                Map.of(
                        "person",
                        Map.of("name", "刘军", "document", Map.of("kind", "PASSPORT", "number", PASSPORT)),
                        "appointedOn",
                        on,
                        "until",
                        "2015-05-31"),
                RunningHemu.AS,
                COORDINATOR));
        String liu = hemu.bean(WorkerIdKey.class)
                .workerId(new IdentityDocument(IdentityDocument.Kind.PASSPORT, PASSPORT))
                .value();
        return step("/mediators", Map.of("mediators", List.of(liu), "head", liu, "assignedOn", on));
    }

    /** The employer is to pay. */
    public MediatedCase agreed(String on, String dueOn) {
        return step(
                "/agreement",
                Map.of(
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
                                1_000_000,
                                "method",
                                "BANK_TRANSFER",
                                "dueOn",
                                dueOn)),
                        "agreement",
                        Ground.document("AGREEMENT"),
                        "reachedOn",
                        on));
    }

    /** The worker wants no more of it. */
    public MediatedCase withdrawn(String on) {
        return step(
                "/end", Map.of("ending", "WITHDRAWN_BY_APPLICANT", "record", Ground.document("RECORD"), "endedOn", on));
    }

    private MediatedCase step(String what, Map<String, ?> body) {
        position = done(hemu.post(path() + what, body, RunningHemu.AS, MEDIATOR))
                .json()
                .path("position")
                .asString();
        return this;
    }

    public String id() {
        return id;
    }

    /** Its address. */
    public String path() {
        return CASES + "/" + id;
    }

    /** Position of the last step. */
    public String position() {
        return position;
    }

    private static Answer done(Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException(answer.response().body());
        }
        return answer;
    }
}

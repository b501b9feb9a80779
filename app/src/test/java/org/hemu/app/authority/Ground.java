package org.hemu.app.authority;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemu.api.authority.Relation;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.Role;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;

/**
 * For each relation to Nanguan district a unit, an employer in it, a hire of that employer that is not decided, somebody who
 * left it long ago and is proposed to be erased, the employer's mediation committee, a case before that, and a petition; and
 * for each relation to the city a body that inspects, with a case.
 */
public final class Ground {
    public static final String NANGUAN = "220102000000";
    private static final Map<Relation, String> UNITS = Map.of(
            Relation.OWN, NANGUAN,
            Relation.DESCENDANT, "220102001000",
            Relation.ANCESTOR, "220100000000",
            Relation.ELSEWHERE, "220103000000");
    /** There are bodies that inspect in counties and above, so that only a city has one below. */
    private static final Map<Relation, String> INSPECTED = Map.of(
            Relation.OWN, "220100000000",
            Relation.DESCENDANT, NANGUAN,
            Relation.ANCESTOR, "220000000000",
            Relation.ELSEWHERE, "220200000000");

    private static final String PASSPORT_OF_PARTY = "E90000001";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private final RunningHemu hemu;
    private final Map<Relation, String> employers = new EnumMap<>(Relation.class);
    private final Map<Relation, String> relationships = new EnumMap<>(Relation.class);
    private final Map<Relation, String> workersThere = new EnumMap<>(Relation.class);
    private final Map<Relation, String> formerWorkers = new EnumMap<>(Relation.class);
    private final Map<Relation, String> bodies = new EnumMap<>(Relation.class);
    private final Map<Relation, String> cases = new EnumMap<>(Relation.class);
    private final Map<Relation, String> petitions = new EnumMap<>(Relation.class);
    private final Map<Relation, String> inspectionBodies = new EnumMap<>(Relation.class);
    private final Map<Relation, String> inspections = new EnumMap<>(Relation.class);
    private int codes = 50_000_000;
    private int workers;
    private String position = "";

    /** Lays it. */
    public Ground(RunningHemu hemu) {
        this.hemu = hemu;
        hemu.establishNanguan();
        done(201, hemu.establish(unit(Relation.DESCENDANT), "岳阳街道", "SUBDISTRICT"));
        done(201, hemu.establish(unit(Relation.ELSEWHERE), "宽城区", "DISTRICT"));
        for (Relation relation : Relation.values()) {
            String employer = employerIn(unit(relation));
            employers.put(relation, employer);
            relationships.put(relation, hireBy(employer));
            workersThere.put(relation, workerId());
            formerWorkers.put(relation, formerWorkerOf(employer, unit(relation)));
            bodies.put(relation, committeeOf(employer, unit(relation)));
            cases.put(relation, caseBefore(mediationBody(relation), employer));
            petitions.put(relation, created(hemu.post("/api/v1/petitions", petition(unit(relation), "2012-06-01"))));
        }
        done(201, hemu.establish(inspected(Relation.ELSEWHERE), "吉林市", "PREFECTURE"));
        for (Relation relation : Relation.values()) {
            String body = created(hemu.post("/api/v1/inspection-bodies", brigade(inspected(relation))));
            inspectionBodies.put(relation, body);
            inspections.put(
                    relation,
                    created(hemu.post(
                            "/api/v1/inspection-cases/reports", report(body, inspected(relation), "2012-06-01"))));
        }
    }

    /** Enters an employer there; answers its code. */
    String employerIn(String unit) {
        String code = code(codes++);
        Map<String, Object> body = registration(code, unit);
        done(201, hemu.post("/api/v1/employers", body));
        return code;
    }

    /** What the business register tells of an employer. */
    public static Map<String, Object> registration(String code, String unit) {
        return Map.of(
                "organizationCode",
                code,
                "name",
                "长春机械有限公司" + code,
                "legalRepresentative",
                Map.of("name", "王和"),
                "registrationType",
                "173",
                "industry",
                Map.of("edition", "GBT_4754_2011", "code", "C34"),
                "size",
                "SMALL",
                "jurisdiction",
                unit,
                "placeOfOperation",
                "岳阳街 1 号",
                "establishedOn",
                "2012-03-01");
    }

    /** What an employer files of somebody whom it hires. */
    public static Map<String, Object> hire(String employer, int worker) {
        return Map.of(
                "employerId",
                employer,
                "regime",
                "STANDARD",
                "person",
                Map.of("name", "李强", "document", Map.of("kind", "PASSPORT", "number", "E%08d".formatted(worker))),
                "startedOn",
                "2012-04-01");
    }

    /** Files a hire; answers the relationship. */
    String hireBy(String employer) {
        Answer hired = hemu.post("/api/v1/relationships", hire(employer, ++workers));
        done(201, hired);
        position = hired.json().path("position").asString();
        return hired.json().path("aggregateId").asString();
    }

    /** Somebody who left long ago; two clerks have to agree on erasing them, and one has proposed it. */
    private String formerWorkerOf(String employer, String unit) {
        String filings = "/api/v1/relationships/" + hireBy(employer);
        done(200, hemu.post(filings + "/filings/1/accept", Map.of()));
        done(200, hemu.post(filings + "/ending", Map.of("endedOn", "2013-06-30", "ground", "36-W")));
        done(200, hemu.post(filings + "/filings/2/accept", Map.of()));
        done(
                200,
                hemu.post(
                        "/api/v1/subjects/" + workerId() + "/erasure",
                        Map.of("jurisdiction", unit, "ground", "RETENTION_ENDED")));
        return workerId();
    }

    /** The worker hired last, who is a subject under the same id. */
    private String workerId() {
        return holderOf("E%08d".formatted(workers));
    }

    /** The worker who is in dispute in every case. */
    public String party() {
        return holderOf(PASSPORT_OF_PARTY);
    }

    private String holderOf(String passport) {
        return hemu.bean(WorkerIdKey.class)
                .workerId(new IdentityDocument(IdentityDocument.Kind.PASSPORT, passport))
                .value();
    }

    /** The mediation committee of an employer. */
    private String committeeOf(String employer, String unit) {
        return created(hemu.post("/api/v1/mediation-bodies", committee(employer, unit)));
    }

    /** What is entered of the mediation committee of an employer. */
    public static Map<String, Object> committee(String employer, String unit) {
        return Map.of(
                "kind",
                "ENTERPRISE_COMMITTEE",
                "legalBasis",
                "DISPUTE_MEDIATION_LAW",
                "jurisdiction",
                unit,
                "name",
                "企业劳动争议调解委员会",
                "employer",
                employer,
                "establishedOn",
                "2012-04-01");
    }

    private String caseBefore(String body, String employer) {
        return created(hemu.post("/api/v1/mediation-cases", application(body, employer, "2012-06-01")));
    }

    /** The employer applies for mediation with one of its workers. */
    public static Map<String, Object> application(String body, String employer, String receivedOn) {
        return Map.of(
                "bodyId",
                body,
                "applicant",
                "EMPLOYER",
                "form",
                "WRITTEN",
                "application",
                document("APPLICATION"),
                "dispute",
                dispute(employer),
                "receivedOn",
                receivedOn);
    }

    /** One of its workers is in dispute with an employer. */
    public static Map<String, Object> dispute(String employer) {
        return Map.of(
                "workers",
                List.of(Map.of("name", "张敏", "document", Map.of("kind", "PASSPORT", "number", PASSPORT_OF_PARTY))),
                "employer",
                Map.of("employerId", employer),
                "categories",
                Map.of("primary", "PAY"),
                "claimedFen",
                1_200_000);
    }

    /** Somebody writes to the office for letters and visits of a unit. */
    public static Map<String, Object> petition(String unit, String receivedOn) {
        return Map.of(
                "jurisdiction",
                unit,
                "recipient",
                "PETITION_OFFICE",
                "classification",
                Map.of("kind", "APPEAL", "topic", "PAY"),
                "batch",
                letter(receivedOn));
    }

    /** A letter of one of its workers. */
    public static Map<String, Object> letter(String receivedOn) {
        return Map.of(
                "form",
                "LETTER",
                "persons",
                1,
                "petitioners",
                List.of(Map.of(
                        "person",
                        Map.of("name", "张敏", "document", Map.of("kind", "PASSPORT", "number", PASSPORT_OF_PARTY)))),
                "record",
                document("PETITION"),
                "receivedOn",
                receivedOn);
    }

    /** What is entered of a body that inspects in a unit. */
    public static Map<String, Object> brigade(String unit) {
        return Map.of("jurisdiction", unit, "name", "劳动保障监察支队", "establishedOn", "2012-04-01");
    }

    /** An anonymous report of wages that are owed in a unit. */
    public static Map<String, Object> report(String body, String unit, String receivedOn) {
        return Map.of(
                "bodyId",
                body,
                "manner",
                "PHONE",
                "report",
                document("REPORT"),
                "allegation",
                allegation(unit),
                "receivedOn",
                receivedOn);
    }

    /** The same, of one of the workers. */
    public static Map<String, Object> complaint(String body, String unit, String receivedOn) {
        return Map.of(
                "bodyId",
                body,
                "form",
                "WRITTEN",
                "complainants",
                List.of(Map.of("name", "张敏", "document", Map.of("kind", "PASSPORT", "number", PASSPORT_OF_PARTY))),
                "report",
                document("REPORT"),
                "allegation",
                allegation(unit),
                "receivedOn",
                receivedOn);
    }

    /** Somebody is said to owe wages. */
    public static Map<String, Object> allegation(String unit) {
        return Map.of(
                "employer",
                Map.of("name", "长春机械有限公司"),
                "placeOfEmployment",
                unit,
                "matters",
                Map.of("primary", "WAGES"),
                "from",
                "2012-04-01",
                "workersConcerned",
                3);
    }

    /** The digest of something that is kept outside. */
    public static Map<String, Object> document(String kind) {
        return Map.of("kind", kind, "sha256", "0123456789abcdef".repeat(4));
    }

    private String created(Answer answer) {
        done(201, answer);
        position = answer.json().path("position").asString();
        return answer.json().path("aggregateId").asString();
    }

    /** The mediation committee of the employer there. */
    public String mediationBody(Relation relation) {
        return bodies.getOrDefault(relation, "");
    }

    /** The case before it, which is not decided. */
    public String mediationCase(Relation relation) {
        return cases.getOrDefault(relation, "");
    }

    /** The petition to the office there, which nobody has forwarded. */
    public String petition(Relation relation) {
        return petitions.getOrDefault(relation, "");
    }

    /** The body that inspects in the unit that is related so to the city. */
    public String inspectionBody(Relation relation) {
        return inspectionBodies.getOrDefault(relation, "");
    }

    /** The case of that body, which is not decided. */
    public String inspectionCase(Relation relation) {
        return inspections.getOrDefault(relation, "");
    }

    /** The unit that is related so to the city. */
    public static String inspected(Relation relation) {
        return INSPECTED.getOrDefault(relation, "");
    }

    /** Somebody who works there. */
    public String worker(Relation relation) {
        return workersThere.getOrDefault(relation, "");
    }

    /** Whoever represents the employer there. */
    public String representative(Relation relation) {
        return hemu.bean(WorkerIdKey.class)
                .subject(new PersonalData("王和", null, null, null), employer(relation))
                .value();
    }

    /** Somebody who left it long ago. */
    public String formerWorker(Relation relation) {
        return formerWorkers.getOrDefault(relation, "");
    }

    /** Position of what was laid last; whoever waits for it sees all of the ground. */
    public String position() {
        return position;
    }

    /** The unit that is related so to Nanguan. */
    public static String unit(Relation relation) {
        return UNITS.getOrDefault(relation, "");
    }

    /** The code of the employer there. */
    public String employer(Relation relation) {
        return employers.getOrDefault(relation, "");
    }

    /** The hire of the employer there. */
    public String relationship(Relation relation) {
        return relationships.getOrDefault(relation, "");
    }

    /** The header of somebody of Nanguan; an agent is one of the employer there. */
    String actor(Role role) {
        return actor("somebody", NANGUAN, role);
    }

    String actor(String subject, String unit, Role role) {
        String header = subject + "@" + unit + ";role=" + role;
        return role == Role.EMPLOYER_AGENT ? header + ";employer=" + employer(Relation.OWN) : header;
    }

    private static void done(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.response().body());
        }
    }

    /** An organization code with its check character (GB 11714). */
    public static String code(int number) {
        String digits = String.format(Locale.ROOT, "%08d", number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return digits
                + List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X", "0")
                        .get(11 - sum % 11);
    }
}

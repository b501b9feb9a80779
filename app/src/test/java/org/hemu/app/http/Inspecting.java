package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.person.IdentityDocument;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** The inspection brigade of Nanguan district with three inspectors, and what comes in there. */
final class Inspecting {
    static final String DISTRICT = "220102000000";
    static final String STREET = "220102001000";
    static final String BODIES = "/api/v1/inspection-bodies";
    static final String CASES = "/api/v1/inspection-cases";
    static final String LIU = "liu@" + DISTRICT + ";role=INSPECTOR";
    private static final List<String> PASSPORTS = List.of("E00000401", "E00000402", "E00000403");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningHemu hemu;
    private final String body;

    private Inspecting(RunningHemu hemu, String body) {
        this.hemu = hemu;
        this.body = body;
    }

    /** The units, an employer, every notice of the State Council, and the brigade since 2011. */
    static Inspecting in(RunningHemu hemu) {
        Mediating.prepare(hemu);
        return besides(hemu);
    }

    /** The brigade, where everything else is there. */
    static Inspecting besides(RunningHemu hemu) {
        Inspecting inspecting = new Inspecting(
                hemu,
                id(done(hemu.post(
                        BODIES,
                        Map.of("jurisdiction", DISTRICT, "name", "南关区劳动保障监察大队", "establishedOn", "2011-03-01"),
                        RunningHemu.AS,
                        LIU))));
        PASSPORTS.forEach(passport -> done(inspecting.send(
                BODIES + "/" + inspecting.body + "/inspectors",
                Map.of(
                        "person",
                        Map.of("name", "刘强", "document", Map.of("kind", "PASSPORT", "number", passport)),
                        "post",
                        "FULL_TIME",
                        "cardFrom",
                        "2011-03-01",
                        "cardUntil",
                        "2014-02-28"))));
        return inspecting;
    }

    String body() {
        return body;
    }

    /** The inspector of that number, as a subject. */
    String inspector(int number) {
        return hemu.bean(WorkerIdKey.class)
                .workerId(new IdentityDocument(IdentityDocument.Kind.PASSPORT, PASSPORTS.get(number)))
                .value();
    }

    static Map<String, Object> document(String kind) {
        return Mediating.document(kind);
    }

    /** Wages that are owed in a street of the district since the autumn of 2011. */
    static Map<String, Object> wages() {
        return Map.of(
                "employer",
                Map.of("employerId", Mediating.EMPLOYER),
                "placeOfEmployment",
                STREET,
                "matters",
                Map.of("primary", "WAGES", "others", List.of("CONTRACTS")),
                "from",
                "2011-10-01",
                "workersConcerned",
                3,
                "claimedFen",
                1_200_000);
    }

    Map<String, Object> complaint(String passport, String on) {
        return Map.of(
                "bodyId",
                body,
                "form",
                "WRITTEN",
                "complainants",
                List.of(Map.of("name", "张敏", "document", Map.of("kind", "PASSPORT", "number", passport))),
                "report",
                document("REPORT"),
                "allegation",
                wages(),
                "receivedOn",
                on);
    }

    /** A report of somebody who does not say who they are. */
    Map<String, Object> report(String on) {
        return Map.of(
                "bodyId",
                body,
                "manner",
                "PHONE",
                "report",
                document("REPORT"),
                "allegation",
                wages(),
                "receivedOn",
                on);
    }

    /** The same with something else in the place of one of its members. */
    static Map<String, Object> with(Map<String, Object> body, String member, Object other) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(member, other);
        return changed;
    }

    String complained(String on) {
        return address(done(send(CASES + "/complaints", complaint("E00000411", on))));
    }

    /** Accepted, and so filed, on one day. */
    String filed(String on) {
        String one = complained(on);
        done(send(one + "/accept", Map.of("acceptedOn", on)));
        return one;
    }

    /** Inspected by two, and investigated, on one day. */
    String investigated(String on) {
        String one = filed(on);
        List<String> two = List.of(inspector(0), inspector(1));
        done(send(one + "/inspectors", Map.of("inspectors", two, "assignedOn", on)));
        done(send(
                one + "/inspections",
                Map.of("inspectors", two, "cardsShown", true, "record", document("RECORD"), "inspectedOn", on)));
        done(send(one + "/completion", Map.of("report", document("RECORD"), "completedOn", on)));
        return one;
    }

    /** By Liu of the district. */
    Answer send(String path, Map<String, ?> body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        if (List.of(headers).contains(RunningHemu.AS)) {
            return hemu.post(path, body, headers);
        }
        all[headers.length] = RunningHemu.AS;
        all[headers.length + 1] = LIU;
        return hemu.post(path, body, all);
    }

    static String address(Answer created) {
        return CASES + "/" + id(created);
    }

    static String id(Answer created) {
        return created.json().path("aggregateId").asString();
    }

    static Answer done(Answer answer) {
        return Mediating.done(answer);
    }

    /** What the log holds of a case, event by event. */
    List<StoredEvent> history(String one) {
        return hemu.bean(EventLog.class).readAggregate(one.substring(one.lastIndexOf('/') + 1), 0);
    }

    List<String> types(String one) {
        return history(one).stream()
                .map(event -> event.type().replace("inspection-case.", ""))
                .toList();
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

    static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }
}

package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** Offices for letters and visits of Nanguan district, the city and the province, and what is sent to them. */
final class Petitioning {
    static final String PROVINCE = "220000000000";
    static final String CITY = "220100000000";
    static final String DISTRICT = "220102000000";
    static final String PETITIONS = "/api/v1/petitions";

    static final String ZHENG = officer("zheng", DISTRICT);
    static final String HE = officer("he", DISTRICT);
    static final String WU = officer("wu", CITY);
    static final String BAI = officer("bai", PROVINCE);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RunningHemu hemu;

    private Petitioning(RunningHemu hemu) {
        this.hemu = hemu;
    }

    /** The units and every notice of the State Council. */
    static Petitioning in(RunningHemu hemu) {
        Mediating.prepare(hemu);
        return new Petitioning(hemu);
    }

    private static String officer(String subject, String unit) {
        return subject + "@" + unit + ";role=PETITION_OFFICER";
    }

    static Map<String, Object> document(String kind) {
        return Mediating.document(kind);
    }

    static Map<String, Object> petitioner(String passport, boolean representative) {
        return Map.of(
                "person",
                Map.of("name", "张敏", "document", Map.of("kind", "PASSPORT", "number", passport)),
                "representative",
                representative);
    }

    /** Of so many persons, of whom the first are named and speak for the others. */
    static Map<String, Object> visit(int persons, int speaking, String on) {
        return batch(
                "VISIT",
                persons,
                IntStream.range(0, speaking)
                        .mapToObj(number -> petitioner("E000001%02d".formatted(number), true))
                        .toList(),
                on);
    }

    static Map<String, Object> batch(String form, int persons, List<?> petitioners, String on) {
        return Map.of(
                "form",
                form,
                "persons",
                persons,
                "petitioners",
                petitioners,
                "record",
                document("PETITION"),
                "receivedOn",
                on);
    }

    /** A letter of one worker about arrears of wages. */
    static Map<String, Object> letter(String passport, String on) {
        return batch("LETTER", 1, List.of(petitioner(passport, false)), on);
    }

    static Map<String, Object> registration(String unit, String recipient, Map<String, ?> batch) {
        return Map.of(
                "jurisdiction",
                unit,
                "recipient",
                recipient,
                "classification",
                Map.of("kind", "APPEAL", "topic", "PAY"),
                "batch",
                batch,
                "competent",
                DISTRICT);
    }

    /** The same with something else in the place of one of its members. */
    static Map<String, Object> with(Map<String, Object> body, String member, Object other) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(member, other);
        return changed;
    }

    /** A letter to the organ of the district. */
    static Map<String, Object> toTheDistrict(String on) {
        return registration(DISTRICT, "ORGAN", letter("E00000001", on));
    }

    /** Registered by Zheng of the district. */
    String registered(String on) {
        return address(done(register(toTheDistrict(on))));
    }

    String accepted(String on) {
        String one = registered(on);
        done(step(one + "/accept", Map.of("notice", document("NOTICE"), "acceptedOn", on)));
        return one;
    }

    /** Answered by the district, and the reply received, on one day. */
    String answered(String on) {
        String one = accepted(on);
        answer(one, "HANDLING", on, ZHENG);
        return one;
    }

    void answer(String one, String instance, String on, String by) {
        done(send(
                one + "/opinion",
                Map.of("instance", instance, "opinion", "NOT_SUPPORTED", "reply", document("REPLY"), "issuedOn", on),
                by));
        done(send(one + "/delivery", Map.of("instance", instance, "deliveredOn", on), by));
    }

    Answer register(Map<String, ?> body, String... headers) {
        return send(PETITIONS, body, ZHENG, headers);
    }

    /** By Zheng of the district. */
    Answer step(String path, Map<String, ?> body, String... headers) {
        return send(path, body, ZHENG, headers);
    }

    Answer send(String path, Map<String, ?> body, String actor, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = RunningHemu.AS;
        all[headers.length + 1] = actor;
        return hemu.post(path, body, all);
    }

    static String address(Answer created) {
        return PETITIONS + "/" + id(created);
    }

    static String id(Answer created) {
        return created.json().path("aggregateId").asString();
    }

    static Answer done(Answer answer) {
        return Mediating.done(answer);
    }

    static void refused(Answer answer, int status, String kind) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:hemu:problem:" + kind);
    }

    static void refusedAt(Answer answer, int status, String kind, String pointer) {
        refused(answer, status, kind);
        assertThat(answer.json().at("/violations/0/pointer").asString()).isEqualTo(pointer);
    }

    static void unlawful(Answer answer, String kind, String rule, String article) {
        refused(answer, 422, kind);
        assertThat(answer.json().at("/rule/rule").asString()).isEqualTo(rule);
        assertThat(answer.json().at("/rule/article").asString()).isEqualTo(article);
    }

    /** What the log holds of a petition, event by event. */
    List<StoredEvent> history(String one) {
        return hemu.bean(EventLog.class).readAggregate(one.substring(one.lastIndexOf('/') + 1), 0);
    }

    List<String> types(String one) {
        return history(one).stream()
                .map(event -> event.type().replace("petition.", ""))
                .toList();
    }

    /** The last days of all clocks that were ever started in a petition, in their order. */
    List<String> lastDays(String one) {
        return history(one).stream()
                .map(event -> JSON.readTree(event.payload().toString()))
                .flatMap(payload -> payload.at("/clocks/started").values().stream())
                .map(clock -> clock.path("clock").asString() + " "
                        + clock.path("lastDay").asString())
                .toList();
    }
}

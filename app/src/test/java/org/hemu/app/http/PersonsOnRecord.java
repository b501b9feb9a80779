package org.hemu.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.hemu.app.RunningHemu;
import org.hemu.app.RunningHemu.Answer;
import org.hemu.eventstore.EventLog;
import tools.jackson.databind.JsonNode;

/** People who work, or have worked, for one employer in Nanguan. */
final class PersonsOnRecord {
    static final String EMPLOYER = "123456788";

    private final RunningHemu hemu;

    /** Of an employer that is on record already. */
    PersonsOnRecord(RunningHemu hemu) {
        this.hemu = hemu;
    }

    /** Of an employer that is entered now. */
    static PersonsOnRecord enteredIn(RunningHemu hemu) {
        hemu.establishNanguan();
        done(hemu.register(EMPLOYER, "和顺"));
        return new PersonsOnRecord(hemu);
    }

    static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
        return answer;
    }

    /** Files a hire; answers the address of the relationship. */
    String hire(String name, String number, String phone) {
        return hireBy(EMPLOYER, name, number, phone);
    }

    String hireBy(String employer, String name, String number, String phone) {
        return "/api/v1/relationships/"
                + done(hemu.post(
                                "/api/v1/relationships",
                                Map.of(
                                        "employerId",
                                        employer,
                                        "regime",
                                        "STANDARD",
                                        "startedOn",
                                        "2012-04-01",
                                        "person",
                                        Map.of(
                                                "name",
                                                name,
                                                "document",
                                                Map.of("kind", "CITIZEN_ID", "number", number),
                                                "phone",
                                                phone))))
                        .json()
                        .path("aggregateId")
                        .asString();
    }

    /** Somebody who left in 2013. */
    String former(String name, String number, String phone) {
        String relationship = hire(name, number, phone);
        end(relationship, "2013-06-30");
        return relationship;
    }

    void end(String relationship, String on) {
        done(hemu.post(relationship + "/filings/1/accept", Map.of()));
        done(hemu.post(relationship + "/ending", Map.of("endedOn", on, "ground", "36-W")));
        done(hemu.post(relationship + "/filings/2/accept", Map.of()));
    }

    void erase(String relationship, String first, String second) {
        String erasure = subject(relationship) + "/erasure";
        done(hemu.post(
                erasure, Map.of("jurisdiction", "220102000000", "ground", "RETENTION_ENDED"), RunningHemu.AS, first));
        done(hemu.post(erasure + "/confirm", Map.of(), RunningHemu.AS, second));
    }

    /** Reads as an auditor, unless somebody else is named, what reflects everything recorded. */
    JsonNode read(String path, String... headers) {
        return done(get(path, headers)).json();
    }

    Answer get(String path, String... headers) {
        String last = String.valueOf(hemu.bean(EventLog.class).head() - 1);
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Hemu-Min-Position";
        all[headers.length + 1] = last;
        return hemu.get(path, all);
    }

    static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String subject(String relationship) {
        return "/api/v1/subjects/" + read(relationship).at("/data/workerId").asString();
    }
}

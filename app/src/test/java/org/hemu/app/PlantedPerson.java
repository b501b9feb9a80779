package org.hemu.app;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.domain.employment.CitizenIdNumber;

/** Somebody of whom four things can be found wherever they are. */
record PlantedPerson(String name, String number, String phone, String address) {

    /** So many of them, of whom no two have anything in common. */
    static List<PlantedPerson> many(int count) {
        return IntStream.range(0, count).mapToObj(PlantedPerson::of).toList();
    }

    private static PlantedPerson of(int i) {
        String digits = String.format("220102%d%02d%02d%03d", 1950 + i / 9, 1 + i % 12, 1 + i % 28, 101 + i);
        return new PlantedPerson(
                "欧阳寻" + (char) ('一' + i) + "人",
                digits + CitizenIdNumber.check(digits),
                "1380431" + (1_000 + i),
                "寻人街" + (20_000 + i) + "号");
    }

    /** A hire of them. */
    Map<String, Object> hiredBy(String employer) {
        return Map.of("employerId", employer, "regime", "STANDARD", "startedOn", "2012-04-01", "person", person());
    }

    /** A hire that says who it is in every field where that is wrong. */
    List<Map<String, Object>> filedWronglyBy(String employer) {
        return List.of(
                Map.of("employerId", employer, "regime", "STANDARD", "startedOn", number, "person", person()),
                Map.of("employerId", employer, "regime", name, "startedOn", "2012-04-01", "person", person()),
                Map.of("employerId", employer, "regime", "STANDARD", "startedOn", "2012-04-01", "person", name),
                Map.of(
                        "employerId",
                        employer,
                        "regime",
                        "STANDARD",
                        "startedOn",
                        "2012-04-01",
                        "person",
                        Map.of("name", name, "phone", (phone + " ").repeat(9), "mail", address)),
                Map.of(
                        "employerId",
                        employer,
                        "regime",
                        "STANDARD",
                        "startedOn",
                        "2012-04-01",
                        "person",
                        Map.of("name", name.repeat(40), "phone", (phone + " ").repeat(9), "address", address)));
    }

    private Map<String, Object> person() {
        return Map.of(
                "name", name,
                "document", Map.of("kind", "CITIZEN_ID", "number", number),
                "phone", phone,
                "address", address);
    }

    Stream<String> texts() {
        return Stream.of(name, number, phone, address);
    }
}

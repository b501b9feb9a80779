package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.command.person.Erasures;
import org.hemu.domain.employment.CitizenIdNumber;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.sealing.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of persons between the request that names them and the answers that mask them. */
@Timeout(300)
class SealedPersonsOverHttpTest {
    private static final String EMPLOYER = "123456788";
    private static final String ROSTER = "/api/v1/employers/" + EMPLOYER + "/relationships?limit=500";
    private static final int AT_A_TIME = 8;
    private static final String FIGURE = "/api/v1/figures/I2/220000000000?month=2012-04";

    @TempDir
    Path directory;

    /** Somebody of whom four things can be found wherever they are. */
    private record Planted(String name, String number, String phone, String address) {
        static Planted of(int i) {
            String digits = String.format("220102%d%02d%02d%03d", 1950 + i / 9, 1 + i % 12, 1 + i % 28, 101 + i);
            return new Planted(
                    "欧阳寻" + (char) ('一' + i) + "人",
                    digits + CitizenIdNumber.check(digits),
                    "1380431" + (1_000 + i),
                    "寻人街" + (20_000 + i) + "号");
        }

        Map<String, Object> body() {
            return Map.of(
                    "employerId",
                    EMPLOYER,
                    "regime",
                    "STANDARD",
                    "startedOn",
                    "2012-04-01",
                    "person",
                    Map.of(
                            "name", name,
                            "document", Map.of("kind", "CITIZEN_ID", "number", number),
                            "phone", phone,
                            "address", address));
        }

        Stream<String> texts() {
            return Stream.of(name, number, phone, address);
        }
    }

    private static final List<Planted> PLANTED =
            IntStream.range(0, 250).mapToObj(Planted::of).toList();

    private RunningHemu start() {
        return RunningHemu.empty(directory, "--logging.file.name=" + directory.resolve("application.log"));
    }

    private static List<String> hireAll(RunningHemu hemu) {
        hemu.establishNanguan();
        assertThat(hemu.register(EMPLOYER, "和顺").status()).isEqualTo(201);
        return together(PLANTED, each -> employed(hemu, each));
    }

    /** From 2012 to 2013, so that nothing needs to know any more who it was. */
    private static String employed(RunningHemu hemu, Planted person) {
        String location = done(hemu.post("/api/v1/relationships", person.body()))
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        done(hemu.post(location + "/filings/1/accept", "{}"));
        done(hemu.post(location + "/ending", Map.of("endedOn", "2013-06-30", "ground", "36-W")));
        done(hemu.post(location + "/filings/2/accept", "{}"));
        return location;
    }

    private static void erase(RunningHemu hemu, SubjectId subject) {
        String erasure = "/api/v1/subjects/" + subject + "/erasure";
        done(hemu.post(erasure, Map.of("jurisdiction", "220102000000", "ground", "RETENTION_ENDED")));
        done(hemu.post(erasure + "/confirm", "{}", RunningHemu.AS, "second@220000000000"));
    }

    private static RunningHemu.Answer done(RunningHemu.Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isIn(200, 201);
        return answer;
    }

    /** A few at a time, which share commits. */
    private static <T, R> List<R> together(List<T> all, Function<T, R> each) {
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            List<CompletableFuture<R>> answers = all.stream()
                    .map(one -> CompletableFuture.supplyAsync(() -> each.apply(one), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static SubjectId worker(RunningHemu hemu, String location) {
        HireFiled hired = (HireFiled) hemu.bean(EventCodec.class)
                .decode(hemu.bean(EventLog.class).readAggregate(id(location), 0).getFirst())
                .event();
        return SealedPerson.of(hired.person()).subject();
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static RunningHemu.Answer read(RunningHemu hemu, String path) {
        long last = hemu.bean(EventLog.class).head() - 1;
        RunningHemu.Answer answer = hemu.get(path, "Hemu-Min-Position", String.valueOf(last));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer;
    }

    @Test
    void nobodyIsReadableInAnyFileAndErasureNeedsNoRewriting() throws IOException, SQLException {
        String erased;
        String figure;
        try (RunningHemu hemu = start()) {
            List<String> locations = hireAll(hemu);
            String first = locations.getFirst();
            assertThat(read(hemu, first).json().at("/data/person/document").asString())
                    .isEqualTo(PLANTED.getFirst().number().replaceAll("(.{6}).{8}(.{4})", "$1********$2"));
            assertThat(read(hemu, ROSTER).json().at("/data/0/worker").asString())
                    .isEqualTo("欧*");
            assertThat(read(hemu, timeline(first))
                            .json()
                            .at("/data/3/change/person/name")
                            .asString())
                    .isEqualTo("欧*");
            figure = data(read(hemu, FIGURE));

            Vault vault = hemu.bean(Vault.class);
            List<SubjectId> persons = together(locations, location -> worker(hemu, location));
            assertThat(vault.aggregatesOf(persons.getFirst())).containsExactly(id(first));
            List<String> keys = keysOf(persons);
            assertThat(filesWith(keys)).isNotEmpty();
            together(persons, person -> {
                erase(hemu, person);
                return person;
            });

            assertThat(persons).noneMatch(person -> vault.keyOf(person).isPresent());
            assertErased(hemu, first);
            assertThat(data(read(hemu, FIGURE))).isEqualTo(figure);
            erased = read(hemu, ROSTER).response().body();
            assertNobodyIn(directory);
            hemu.bean(Erasures.class).catchUp();
            assertThat(hemu.bean(Erasures.class).left()).isEqualTo(new Erasures.Left.Nothing());
            assertThat(filesWith(keys)).as("once an erasure is finished").isEmpty();
        }
        assertNobodyIn(directory);
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.rebuild=all")) {
            assertThat(read(hemu, ROSTER).response().body()).isEqualTo(erased);
            assertThat(data(read(hemu, FIGURE))).isEqualTo(figure);
        }
    }

    /** The keys as they are kept, locked. */
    private List<String> keysOf(List<SubjectId> persons) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection store =
                        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("data-keys/subjects.sqlite"));
                Statement query = store.createStatement();
                ResultSet row = query.executeQuery("SELECT subject, content FROM subject_keys")) {
            while (row.next()) {
                if (persons.contains(new SubjectId(row.getString(1)))) {
                    keys.add(new String(row.getBytes(2), StandardCharsets.ISO_8859_1));
                }
            }
        }
        assertThat(keys).hasSameSizeAs(persons);
        return keys;
    }

    private List<Path> filesWith(List<String> keys) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (keys.stream().anyMatch(content::contains)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** All of it but how new it is. */
    private static String data(RunningHemu.Answer figure) {
        ObjectNode said = (ObjectNode) figure.json().path("data");
        said.remove("position");
        return said.toString();
    }

    private static String timeline(String location) {
        return "/api/v1/audit/aggregates/" + id(location) + "/events";
    }

    private static void assertErased(RunningHemu hemu, String location) {
        assertThat(read(hemu, location).json().at("/data/person").toString()).isEqualTo("{\"name\":\"已删除\"}");
        assertThat(read(hemu, ROSTER).json().at("/data/0/worker").asString()).isEqualTo("已删除");
        assertThat(read(hemu, timeline(location))
                        .json()
                        .at("/data/3/change/person/name")
                        .asString())
                .isEqualTo("已删除");
        assertThat(read(hemu, "/api/v1/employers/" + EMPLOYER)
                        .json()
                        .at("/data/legalRepresentative/name")
                        .asString())
                .isEqualTo("王*");
    }

    private static void assertNobodyIn(Path directory) throws IOException {
        List<String> texts = Stream.concat(Stream.of("王和"), PLANTED.stream().flatMap(Planted::texts))
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList();
        assertThat(texts).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(texts).as(file.toString()).noneMatch(content::contains);
            }
        }
    }
}

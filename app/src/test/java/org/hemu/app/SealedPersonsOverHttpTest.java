package org.hemu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.person.SealedPerson;
import org.hemu.api.person.SubjectId;
import org.hemu.command.person.Erasures;
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

    private static final String EMPLOYER_NAME = "寻得到的对照企业";
    private static final int DISCLOSED = 25;
    private static final List<PlantedPerson> PLANTED = PlantedPerson.many(250);
    private static final List<String> TEXTS = Stream.concat(
                    Stream.of("王和"), PLANTED.stream().flatMap(PlantedPerson::texts))
            .toList();

    /** The log is kept in one file, for what is compressed is not found. */
    private RunningHemu start() {
        return RunningHemu.empty(
                directory,
                "--logging.file.name=" + directory.resolve("application.log"),
                "--logging.level.root=DEBUG",
                "--logging.logback.rollingpolicy.max-file-size=1GB",
                "--logging.level.org.hemu=DEBUG",
                "--logging.threshold.console=WARN");
    }

    private static List<String> hireAll(RunningHemu hemu) {
        hemu.establishNanguan();
        assertThat(hemu.register(EMPLOYER, EMPLOYER_NAME).status()).isEqualTo(201);
        return together(PLANTED, each -> employed(hemu, each));
    }

    /** From 2012 to 2013, so that nothing needs to know any more who it was. */
    private static String employed(RunningHemu hemu, PlantedPerson person) {
        String location = done(hemu.post("/api/v1/relationships", person.hiredBy(EMPLOYER)))
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
    void nobodyIsReadableInAnyFileAndErasureNeedsNoRewriting() throws SQLException {
        List<String> locations;
        String figure;
        try (RunningHemu hemu = start()) {
            locations = hireAll(hemu);
            takeASnapshot(hemu);
            fileWrongly(hemu);
            assertMasked(hemu, locations.getFirst());
            discloseAgain(hemu, locations);
            figure = data(read(hemu, FIGURE));
            assertThat(hemu.bean(Vault.class).aggregatesOf(worker(hemu, locations.getFirst())))
                    .containsExactly(id(locations.getFirst()));
        }
        copyOfTheData("before");
        assertNobodyIn(directory);
        assertTheSearchFindsWhatIsThere("before");

        String erased;
        try (RunningHemu hemu = start()) {
            Vault vault = hemu.bean(Vault.class);
            List<SubjectId> persons = together(locations, location -> worker(hemu, location));
            List<String> keys = keysOf(persons);
            assertThat(files().ofBytes(keys)).isNotEmpty();
            together(persons, person -> {
                erase(hemu, person);
                return person;
            });

            assertThat(persons).noneMatch(person -> vault.keyOf(person).isPresent());
            assertErased(hemu, locations.getFirst());
            assertThat(data(read(hemu, FIGURE))).isEqualTo(figure);
            erased = read(hemu, ROSTER).response().body();
            assertNobodyIn(directory);
            hemu.bean(Erasures.class).catchUp();
            assertThat(hemu.bean(Erasures.class).left()).isEqualTo(new Erasures.Left.Nothing());
            assertThat(files().ofBytes(keys)).as("once an erasure is finished").isEmpty();
        }
        copyOfTheData("after");
        assertNobodyIn(directory);
        assertTheSearchFindsWhatIsThere("after");
        try (RunningHemu hemu = RunningHemu.empty(directory, "--hemu.rebuild=all")) {
            assertThat(read(hemu, ROSTER).response().body()).isEqualTo(erased);
            assertThat(data(read(hemu, FIGURE))).isEqualTo(figure);
        }
    }

    /** A backup of the data from before an erasure shows nobody either, for the keys are not in it. */
    @Test
    void nobodyErasedComesBackWithABackupOfTheData() {
        String location;
        try (RunningHemu hemu = start()) {
            hemu.establishNanguan();
            done(hemu.register(EMPLOYER, EMPLOYER_NAME));
            location = employed(hemu, PLANTED.getFirst());
        }
        copyOfTheData("before");
        try (RunningHemu hemu = start()) {
            erase(hemu, worker(hemu, location));
        }
        try (RunningHemu hemu = RunningHemu.empty(
                directory.resolve("before"), "--hemu.keys.directory=" + directory.resolve("data-keys"))) {
            assertThat(read(hemu, location).json().at("/data/person/name").asString())
                    .isEqualTo("已删除");
        }
    }

    private void copyOfTheData(String name) {
        BackupCopy.of(directory.resolve("data"), directory.resolve(name).resolve("data"));
    }

    /** The employer has so many head-counts that it is kept as a snapshot, with who represents it. */
    private static void takeASnapshot(RunningHemu hemu) {
        IntStream.range(0, 101)
                .mapToObj(YearMonth.of(2012, 4)::plusMonths)
                .forEach(month -> done(hemu.post(
                        "/api/v1/employers/" + EMPLOYER + "/headcounts",
                        Map.of(
                                "month",
                                month.toString(),
                                "onRoll",
                                250,
                                "shouldSign",
                                250,
                                "source",
                                "social-insurance"))));
        EventLog log = hemu.bean(EventLog.class);
        Awaitility.await().until(() -> log.readSnapshot(EMPLOYER).isPresent());
        assertThat(log.readSnapshot(EMPLOYER).orElseThrow().payload().toString())
                .contains(EMPLOYER_NAME);
    }

    private static void fileWrongly(RunningHemu hemu) {
        for (Map<String, Object> wrong : PLANTED.getFirst().filedWronglyBy(EMPLOYER)) {
            RunningHemu.Answer refused = hemu.post("/api/v1/relationships", wrong);
            assertThat(refused.status()).as(refused.response().body()).isEqualTo(400);
        }
    }

    /** Told in full, and told again under the same key. */
    private static void discloseAgain(RunningHemu hemu, List<String> locations) {
        for (int i = 0; i < DISCLOSED; i++) {
            String location = locations.get(i);
            PlantedPerson person = PLANTED.get(i);
            for (int time = 0; time < 2; time++) {
                assertThat(done(hemu.post(
                                        "/api/v1/subjects/" + worker(hemu, location) + "/disclosures",
                                        Map.of("record", id(location), "purpose", "SUBJECT_REQUEST"),
                                        "Idempotency-Key",
                                        "told-" + i))
                                .response()
                                .body())
                        .contains(person.texts().toList());
            }
        }
    }

    private FileSearch files() {
        return new FileSearch(directory);
    }

    /** What may be found is, in every kind of file, so that whatever is not found is not there. */
    private void assertTheSearchFindsWhatIsThere(String copy) {
        assertThat(files().namesOf(EMPLOYER_NAME))
                .anyMatch(file -> file.startsWith("data/log/"))
                .anyMatch(file -> file.startsWith("data/read-models/"))
                .anyMatch(file -> file.startsWith(copy + "/data/log/"))
                .anyMatch(file -> file.startsWith(copy + "/data/read-models/"));
        assertThat(files().namesOf(EMPLOYER)).anyMatch(file -> file.startsWith("data-keys/"));
        assertThat(files().namesOf("PersonBody[not shown]")).contains("application.log");
    }

    private static void assertMasked(RunningHemu hemu, String location) {
        assertThat(read(hemu, location).json().at("/data/person/document").asString())
                .isEqualTo(PLANTED.getFirst().number().replaceAll("(.{6}).{8}(.{4})", "$1********$2"));
        assertThat(read(hemu, ROSTER).json().at("/data/0/worker").asString()).isEqualTo("欧*");
        assertThat(read(hemu, timeline(location))
                        .json()
                        .at("/data/3/change/person/name")
                        .asString())
                .isEqualTo("欧*");
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

    private static void assertNobodyIn(Path directory) {
        assertThat(TEXTS).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
        assertThat(new FileSearch(directory).of(TEXTS)).isEmpty();
    }
}

package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.RebuildProgress.State;
import org.hemu.query.runtime.Worksites.Throwing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A projection is built anew beside the live one and takes its place in one step. */
class RebuildTest {
    private final MovableClock clock = new MovableClock();
    private final WireServer server = new WireServer();
    private final String database = server.freshDatabase();
    private final WorksiteLog log = new WorksiteLog().with(new Province(31, 20).events(400));
    private final Worksites worksites = new Worksites();
    private MongoStore store;

    @BeforeEach
    void connect() {
        store = server.store(database);
    }

    @AfterEach
    void disconnect() {
        store.close();
        server.close();
    }

    private ReadSide readSide(Projection<?>... projections) {
        ReadSide readSide =
                new ReadSide(log, log::decode, store, List.of(projections), clock, "one", Duration.ofHours(1), 50);
        readSide.start();
        return readSide;
    }

    private static void reach(ReadSide readSide, long position, String... names) throws InterruptedException {
        assertThat(readSide.await(position, List.of(names), Duration.ofSeconds(20)))
                .as(() -> readSide.status().toString())
                .isTrue();
    }

    private static void caughtUp(ReadSide readSide) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(readSide.rebuilds())
                        .isNotEmpty()
                        .allSatisfy(rebuild -> assertThat(rebuild.state()).isEqualTo(State.CAUGHT_UP)));
    }

    private Map<String, String> rows(String id) {
        return server.documents(database).getOrDefault(id, Map.of());
    }

    @Test
    void switchesToWhatItBuiltAndDropsTheOldOneAfterAWhile() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites, new Bustle())) {
            reach(readSide, 399, "worksites", "bustle");
            readSide.rebuild("worksites");
            caughtUp(readSide);
            assertThat(readSide.rebuilds())
                    .singleElement()
                    .returns("worksites", RebuildProgress::projection)
                    .returns(2, RebuildProgress::generation)
                    .returns(100, RebuildProgress::percent)
                    .returns(0L, RebuildProgress::secondsLeft);
            assertThat(rows("worksites@1~g2")).isEqualTo(rows("worksites@1"));
            assertThat(rows("worksites@1~g2.sums")).isEqualTo(rows("worksites@1.sums"));

            log.with(new Province(32, 20).events(30));
            assertThat(readSide.switchTo("worksites")).isTrue();
            reach(readSide, 429, "worksites");
            assertThat(rows("worksites@1~g2")).isNotEqualTo(Map.of());
            assertThat(readSide.model(worksites).scan("", 1_000))
                    .hasSameSizeAs(rows("worksites@1~g2").keySet());
            assertThat(rows("worksites@1")).isNotEmpty();

            clock.pass(Duration.ofSeconds(20));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(rows("worksites@1")).isEmpty());
            assertThat(readSide.switchTo("worksites")).isFalse();
            reach(readSide, log.add(new WorksiteEvent.Closed("site-1", Province.PROVINCE)), "worksites", "bustle");
        }
        Map<String, Map<String, String>> expected = new HashMap<>();
        server.cleanRebuild(log, List.of(worksites, new Bustle()))
                .forEach((name, rows) -> expected.put(name.replace("worksites@1", "worksites@1~g2"), rows));
        assertThat(server.documents(database)).isEqualTo(expected);
    }

    @Test
    void aProcessThatDoesNotFeedSeesWhatIsRebuiltElsewhere() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites);
                ReadSide other = new ReadSide(
                        log,
                        log::decode,
                        server.store(database),
                        List.of(worksites),
                        clock,
                        "other",
                        Duration.ofHours(1),
                        50)) {
            reach(readSide, 399, "worksites");
            other.start();
            assertThat(other.rebuilds()).isEmpty();

            readSide.rebuild("worksites");
            caughtUp(readSide);
            assertThat(other.rebuilds())
                    .singleElement()
                    .returns("worksites", RebuildProgress::projection)
                    .returns(2, RebuildProgress::generation)
                    .returns(State.CAUGHT_UP, RebuildProgress::state)
                    .returns(100, RebuildProgress::percent);

            assertThat(readSide.switchTo("worksites")).isTrue();
            assertThat(other.rebuilds()).isEmpty();
        }
    }

    @Test
    void finishesWhatADeadProcessHadBegun() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites)) {
            reach(readSide, 399, "worksites");
            readSide.rebuild("worksites");
        }
        try (MongoStore again = server.store(database)) {
            store = again;
            try (ReadSide readSide = readSide(worksites)) {
                caughtUp(readSide);
                assertThat(readSide.compare("worksites"))
                        .get()
                        .returns(400L, Comparison::until)
                        .returns(0L, Comparison::different)
                        .returns(0L, Comparison::missing);
                assertThat(readSide.switchTo("worksites")).isTrue();
            }
        }
    }

    /** The process that switches dies before anybody hears of it. */
    @Test
    void tellsWhoeverAsksAgainWhatItSwitchedTo() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites)) {
            reach(readSide, 399, "worksites");
            readSide.rebuild("worksites");
            caughtUp(readSide);
            assertThat(readSide.switchTo("worksites", "operator a")).contains(new Generation(1, 2));
        }
        try (MongoStore again = server.store(database)) {
            store = again;
            try (ReadSide readSide = readSide(worksites)) {
                reach(readSide, 399, "worksites");
                assertThat(readSide.switchTo("worksites", "operator a")).contains(new Generation(1, 2));
                assertThat(readSide.switchTo("worksites", "operator b")).isEmpty();
                assertThat(readSide.switchTo("worksites", null)).isEmpty();
            }
        }
    }

    @Test
    void findsTheRowsThatDiffer() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites)) {
            reach(readSide, 399, "worksites");
            Keyed<Worksites.Site> before =
                    readSide.model(worksites).find("site-3").orElseThrow();
            readSide.rebuild("worksites");
            caughtUp(readSide);
            ReadStore.Name live = new ReadStore.Name("worksites@1");
            store.write(
                    live,
                    Worksites.Site.class,
                    List.of(new ReadStore.Change<>(before, before.with(before.position(), null))));
            Keyed<Worksites.Site> another =
                    readSide.model(worksites).find("site-4").orElseThrow();
            store.write(
                    live, Worksites.Site.class, List.of(new ReadStore.Change<>(another, Keyed.blank(another.key()))));
            int documents =
                    rows("worksites@1~g2").size() + rows("worksites@1~g2.sums").size();
            assertThat(readSide.compare("worksites"))
                    .contains(new Comparison("worksites", 400, documents - 2, 1, 1, true));
        }
    }

    @Test
    void readsABoundedNumberOfDocumentsToCompare() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites)) {
            reach(readSide, 399, "worksites");
            readSide.rebuild("worksites");
            caughtUp(readSide);
            Comparing comparing = new Comparing(store, 400, 3);
            comparing.compare(
                    new ReadStore.Name("worksites@1"), new ReadStore.Name("worksites@1~g2"), Worksites.Site.class);
            assertThat(comparing.result("worksites")).isEqualTo(new Comparison("worksites", 400, 3, 0, 0, false));
        }
    }

    @Test
    void severalAreBuiltInOnePass() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites, new Bustle())) {
            reach(readSide, 399, "worksites", "bustle");
            readSide.rebuild("worksites");
            readSide.rebuild("bustle");
            caughtUp(readSide);
            assertThat(readSide.rebuilds())
                    .extracting(RebuildProgress::projection)
                    .containsExactlyInAnyOrder("worksites", "bustle");
            assertThat(rows("bustle@1~g2")).isEqualTo(rows("bustle@1"));
        }
    }

    @Test
    void aNewVersionIsBuiltBesideTheOldOneWhichServesUntilThen() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites, new Bustle())) {
            reach(readSide, 399, "worksites", "bustle");
        }
        Worksites next = new Worksites(2);
        Map<String, String> old = rows("worksites@1");
        try (MongoStore again = server.store(database)) {
            store = again;
            try (ReadSide readSide = readSide(next, new Bustle())) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(readSide.status())
                                .filteredOn(status -> status.name().equals("worksites"))
                                .singleElement()
                                .returns(2, ProjectionStatus::version));
                reach(readSide, log.add(new WorksiteEvent.Closed("site-1", Province.PROVINCE)), "worksites");
                assertThat(rows("worksites@1")).isEqualTo(old);
            }
        }
        assertThat(rows("worksites@2~g2"))
                .isEqualTo(server.cleanRebuild(log, List.of(next)).get("worksites@2"));
    }

    @Test
    void theBuildOfANewVersionIsGivenUpWhenTheOldOneComesBack() throws InterruptedException {
        try (ReadSide readSide = readSide(worksites)) {
            reach(readSide, 399, "worksites");
        }
        try (MongoStore again = server.store(database)) {
            store = again;
            Catalogued builds = store.catalogued("worksites").orElseThrow();
            store.catalogue(builds.startingToBuild(2), 2);
            try (ReadSide readSide = readSide(worksites)) {
                reach(readSide, log.add(new WorksiteEvent.Closed("site-1", Province.PROVINCE)), "worksites");
                assertThat(readSide.rebuilds()).isEmpty();
                assertThat(store.catalogued("worksites"))
                        .contains(new Catalogued(
                                "worksites", new Generation(1, 1), null, 2, List.of(new Generation(2, 2)), null));
                clock.pass(Duration.ofSeconds(20));
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(store.catalogued("worksites"))
                                .contains(new Catalogued("worksites", new Generation(1, 1), null, 2, List.of(), null)));
            }
        }
    }

    @Test
    void anEventThatOnlyTheOldBuildCouldNotFoldIsNoLongerMissing() throws InterruptedException {
        worksites.fail(200, Throwing.IN_EVOLVE);
        try (ReadSide readSide = readSide(worksites)) {
            reach(readSide, 399, "worksites");
            assertThat(readSide.of(List.of("worksites")).quarantined()).isPositive();
            worksites.repair();
            readSide.rebuild("worksites");
            caughtUp(readSide);
            assertThat(readSide.switchTo("worksites")).isTrue();
            assertThat(readSide.of(List.of("worksites")))
                    .returns(0L, asOf -> asOf.quarantined())
                    .returns(false, asOf -> asOf.incomplete());
        }
    }
}

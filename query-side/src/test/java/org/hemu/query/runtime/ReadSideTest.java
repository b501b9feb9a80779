package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.WorksiteEvent.Closed;
import org.hemu.query.runtime.WorksiteEvent.Opened;
import org.hemu.query.runtime.WorksiteEvent.Staffed;
import org.hemu.query.runtime.Worksites.Throwing;
import org.hemu.query.shared.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see: rows, sums, how fresh they are, and whether something is missing. */
class ReadSideTest {
    private static final JurisdictionCode COMMUNITY = new JurisdictionCode("220102001001");
    private static final JurisdictionCode COUNTY = new JurisdictionCode("220102000000");
    private static final YearMonth MAY = YearMonth.of(2020, 5);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final WireServer server = new WireServer();
    private final String database = server.freshDatabase();
    private final WorksiteLog log = new WorksiteLog();
    private final Worksites worksites = new Worksites();
    private ReadSide readSide;

    @BeforeEach
    void start() {
        readSide = readSide("one");
        readSide.start();
        await().until(readSide::feeds);
    }

    @AfterEach
    void close() {
        readSide.close();
        server.close();
    }

    private ReadSide readSide(String owner) {
        MongoStore store = server.store(database);
        return new ReadSide(
                log,
                log::decode,
                store,
                List.of(worksites, new Bustle()),
                InstantSource.system(),
                owner,
                Duration.ofSeconds(10),
                100);
    }

    private void reach(long position) throws InterruptedException {
        assertThat(readSide.await(position, List.of("worksites", "bustle"), LONG))
                .as(() -> readSide.status().toString())
                .isTrue();
    }

    @Test
    void readsItsOwnWrites() throws InterruptedException {
        reach(log.add(new Opened("a", COMMUNITY)));
        for (int i = 1; i <= 50; i++) {
            reach(log.add(new Staffed("a", COMMUNITY, MAY, 1)));
            assertThat(readSide.rows(worksites).find("a").staff()).containsEntry(MAY, (long) i);
        }
    }

    @Test
    void isWokenByTheEventItWaitsFor() throws Exception {
        reach(log.add(new Opened("a", COMMUNITY)));
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return readSide.await(1, List.of("worksites"), LONG);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        log.add(new Staffed("a", COMMUNITY, MAY, 1));
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void givesUpWaitingWhenTheTimeIsUp() throws InterruptedException {
        assertThat(readSide.await(0, List.of("worksites"), Duration.ofMillis(50)))
                .isFalse();
    }

    @Test
    void findsRowsByKeyAndInTheOrderOfTheirKeys() throws InterruptedException {
        for (String id : List.of("c", "a", "d", "b")) {
            log.add(new Opened(id, COMMUNITY));
        }
        reach(log.add(new Closed("d", COMMUNITY)));
        ReadModel<Worksites.Site> model = readSide.model(worksites);
        assertThat(model.find("a")).get().returns(1L, Keyed::position).returns(false, Keyed::incomplete);
        assertThat(model.find("d")).isEmpty();
        assertThat(model.findAll(List.of("a", "b", "d", "x"))).containsOnlyKeys("a", "b");
        assertThat(model.scan("", 2)).extracting(Keyed::key).containsExactly("a", "b");
        assertThat(model.scan("b", 1)).extracting(Keyed::key).containsExactly("c");
    }

    @Test
    void sumsOverTheFiveLevels() throws InterruptedException {
        log.add(new Opened("a", COMMUNITY));
        log.add(new Opened("b", COUNTY));
        log.add(new Staffed("a", COMMUNITY, MAY, 5));
        reach(log.add(new Staffed("b", COUNTY, MAY, 2)));
        Sums county = readSide.sums(worksites, List.of(COUNTY.value()))
                .get(COUNTY.value())
                .row();
        assertThat(county.own().at(Measure.UNDER_CONTRACT, MAY)).isEqualTo(2);
        assertThat(county.total().at(Measure.UNDER_CONTRACT, MAY)).isEqualTo(7);
    }

    @Test
    void tellsHowFreshAnAnswerIsAndWhetherSomethingIsMissing() throws InterruptedException {
        log.add(new Opened("a", COMMUNITY));
        long poison = log.add(new Staffed("a", COMMUNITY, MAY, 5));
        worksites.fail(poison, Throwing.IN_EVOLVE);
        reach(poison);
        assertThat(readSide.of(List.of("worksites"))).isEqualTo(new AsOf(1, 2, 0, 1, true));
        assertThat(readSide.of(List.of("bustle"))).isEqualTo(new AsOf(1, 2, 0, 0, false));
        assertThat(readSide.of(List.of())).isEqualTo(new AsOf(1, 2, 0, 0, false));
        assertThat(readSide.model(worksites).find("a").orElseThrow().incomplete())
                .isTrue();
        assertThat(readSide.quarantined(-1)).hasSize(1);

        worksites.repair();
        assertThat(readSide.retry("worksites@1", "a")).isEqualTo(1);
        assertThat(readSide.of(List.of("worksites"))).isEqualTo(new AsOf(1, 2, 0, 0, false));
        assertThat(readSide.rows(worksites).find("a").staff()).containsEntry(MAY, 5L);
    }

    /** One event that cannot be folded holds back the later ones of its aggregate. */
    @Test
    void listsEverythingInQuarantineAThousandAtATime() throws InterruptedException {
        worksites.fail(log.add(new Opened("a", COMMUNITY)), Throwing.IN_EVOLVE);
        for (int i = 0; i < 1_200; i++) {
            log.add(new Staffed("a", COMMUNITY, MAY, i));
        }
        reach(1_200);

        List<Quarantined> first = readSide.quarantined(-1);
        List<Quarantined> rest = readSide.quarantined(first.getLast().position());
        assertThat(first).hasSize(1_000);
        assertThat(rest).hasSize(201);
        assertThat(readSide.quarantined(rest.getLast().position())).isEmpty();
    }

    @Test
    void anotherProcessReadsTheSameAndDoesNotFeed() throws InterruptedException {
        try (ReadSide reader = readSide("two")) {
            reader.start();
            reach(log.add(new Opened("a", COMMUNITY)));
            assertThat(reader.await(0, List.of("worksites"), LONG)).isTrue();
            assertThat(reader.feeds()).isFalse();
            assertThat(reader.rows(worksites).find("a")).isNotNull();
            assertThat(reader.of(List.of("worksites"))).isEqualTo(new AsOf(0, 1, 0, 0, false));
            assertThat(reader.status())
                    .allSatisfy(status -> assertThat(status.owner()).isEqualTo("one"));
            assertThatThrownBy(() -> reader.rebuild("worksites")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anotherProcessTakesOverWhenThisOneStops() throws InterruptedException {
        reach(log.add(new Opened("a", COMMUNITY)));
        try (ReadSide next = readSide("two")) {
            next.start();
            readSide.close();
            long position = log.add(new Staffed("a", COMMUNITY, MAY, 5));
            assertThat(next.await(position, List.of("worksites"), LONG)).isTrue();
            assertThat(next.feeds()).isTrue();
        }
    }

    @Test
    void aProjectionThatIsNewCatchesUpWithoutHoldingUpTheOthers() throws InterruptedException {
        log.with(new Province(41, 10).events(500));
        reach(499);
        readSide.close();
        List<Projection<?>> more = List.of(worksites, new Bustle(), new Elsewhere());
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, more, 50, 1_000)) {
            log.add(new Opened("new", COMMUNITY));
            feeding.step();
            assertThat(store.checkpoint("worksites@1").orElseThrow().next()).isEqualTo(501);
            assertThat(store.checkpoint("elsewhere@1").orElseThrow().next()).isEqualTo(50);
            feeding.toTheEnd();
            assertThat(store.checkpoint("elsewhere@1").orElseThrow().next()).isEqualTo(501);
        }
    }

    @Test
    void whoFeedsKnowsWhetherThereIsMore() {
        log.with(new Province(43, 10).events(90));
        try (MongoStore store = server.store(server.freshDatabase());
                Feeding feeding = new Feeding(log, store, List.of(worksites), 40, 1_000)) {
            assertThat(feeding.step()).isEqualTo(Term.Step.BEHIND);
            assertThat(feeding.step()).isEqualTo(Term.Step.BEHIND);
            assertThat(feeding.step()).isEqualTo(Term.Step.CAUGHT_UP);
            assertThat(feeding.step()).isEqualTo(Term.Step.NOTHING);
        }
    }

    @Test
    void refusesNamesItDoesNotKnow() {
        assertThat(readSide.knows("nobody")).isFalse();
        assertThatThrownBy(() -> readSide.rebuild("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void statusTellsOwnerSpeedAndPosition() throws InterruptedException {
        reach(log.add(new Opened("a", COMMUNITY)));
        await().untilAsserted(() -> assertThat(readSide.status())
                .allSatisfy(status -> assertThat(status)
                        .returns(0L, ProjectionStatus::position)
                        .returns(1L, ProjectionStatus::head)
                        .returns(0L, ProjectionStatus::lag)
                        .returns("one", ProjectionStatus::owner)
                        .returns(null, ProjectionStatus::lastError)));
    }
}

package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.MortalStore.Death;
import org.hemu.query.runtime.Quarantined.Stage;
import org.hemu.query.runtime.WorksiteEvent.Lent;
import org.hemu.query.runtime.WorksiteEvent.Moved;
import org.hemu.query.runtime.WorksiteEvent.Opened;
import org.hemu.query.runtime.WorksiteEvent.Staffed;
import org.hemu.query.runtime.Worksites.Throwing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Events that cannot be folded are set aside, everything else moves on, and a retry makes up for them. */
class QuarantineTest {
    private static final JurisdictionCode COMMUNITY = new JurisdictionCode("220102001001");
    private static final JurisdictionCode TOWN = new JurisdictionCode("220102001000");
    private static final JurisdictionCode PREFECTURE = new JurisdictionCode("220300000000");
    private static final YearMonth MAY = YearMonth.of(2020, 5);
    private static WireServer server;

    private final Worksites worksites = new Worksites();
    private final List<Projection<?>> projections = List.of(worksites, new Bustle());
    private final String database = server.freshDatabase();
    private final WorksiteLog log = new WorksiteLog();

    @BeforeAll
    static void open() {
        server = new WireServer();
    }

    @AfterAll
    static void shut() {
        server.close();
    }

    @AfterEach
    void drop() {
        server.drop(database);
    }

    private Map<String, Map<String, String>> documents() {
        return server.documents(database);
    }

    private static Keyed<Worksites.Site> site(ReadStore store, String id) {
        return store.find(new ReadStore.Name("worksites@1"), Worksites.Site.class, List.of(id))
                .getOrDefault(id, Keyed.blank(id));
    }

    private static Keyed<Sums> sums(ReadStore store, JurisdictionCode unit) {
        return store.find(new ReadStore.Name("worksites@1.sums"), Sums.class, List.of(unit.value()))
                .getOrDefault(unit.value(), Keyed.blank(unit.value()));
    }

    @Test
    void holdsBackLaterEventsOfTheAggregateAndNothingElse() {
        log.add(new Opened("a", COMMUNITY));
        log.add(new Opened("b", COMMUNITY));
        long poison = log.add(new Staffed("a", COMMUNITY, MAY, 5));
        long parked = log.add(new Staffed("a", COMMUNITY, MAY, 1));
        log.add(new Staffed("b", COMMUNITY, MAY, 7));
        worksites.fail(poison, Throwing.IN_EVOLVE);
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, 10, 1)) {
            feeding.toTheEnd();

            assertThat(store.quarantined("worksites@1", null, -1, 10))
                    .extracting(Quarantined::position, Quarantined::parked, Quarantined::attempts)
                    .containsExactly(tuple(poison, false, 1), tuple(parked, true, 0));
            assertThat(store.quarantined("worksites@1", null, -1, 10).getFirst())
                    .returns("java.lang.IllegalStateException", Quarantined::error)
                    .returns("evolve of 2", Quarantined::message)
                    .returns(Feeding.CLOCK.instant(), Quarantined::firstAt);
            assertThat(site(store, "a").missing()).containsExactly(poison, parked);
            assertThat(site(store, "b").incomplete()).isFalse();
            assertThat(site(store, "b").row().staff()).containsEntry(MAY, 7L);
            assertThat(sums(store, COMMUNITY).missing()).containsExactly(poison, parked);
            assertThat(store.checkpoint("worksites@1").orElseThrow())
                    .isEqualTo(new Checkpoint(5, 2, Feeding.CLOCK.instant()));
            assertThat(store.checkpoint("bustle@1").orElseThrow().quarantined()).isZero();
        }
    }

    @Test
    void marksTheUnitThatWouldLoseAndTheOneThatWouldGain() {
        log.add(new Opened("a", COMMUNITY));
        log.add(new Staffed("a", COMMUNITY, MAY, 5));
        long poison = log.add(new Moved("a", PREFECTURE));
        worksites.fail(poison, Throwing.IN_EVOLVE);
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, 10, 1)) {
            feeding.toTheEnd();
            for (JurisdictionCode unit : List.of(COMMUNITY, TOWN, PREFECTURE, new JurisdictionCode("220000000000"))) {
                assertThat(sums(store, unit).missing()).as(unit.value()).containsExactly(poison);
            }
        }
    }

    @Test
    void anUnreadableEventOfAKnownFamilyIsSetAsideOnlyWhereItMayBelong() {
        log.add(new Opened("a", COMMUNITY));
        log.spoil(log.add(new Staffed("a", COMMUNITY, MAY, 5)));
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, List.of(worksites, new Bustle(), new Elsewhere()), 10, 1)) {
            feeding.toTheEnd();
            assertThat(store.quarantined(null, null, -1, 10))
                    .extracting(Quarantined::projection)
                    .containsExactly("bustle@1", "worksites@1");
            assertThat(site(store, "a").incomplete()).isTrue();
        }
    }

    @Test
    void anUnreadableEventOfWhichNothingCanBeToldMayBeMissingFromEverySum() {
        log.add(new Opened("a", COMMUNITY));
        long spoilt = log.add(new Staffed("a", COMMUNITY, MAY, 5));
        log.spoil(spoilt);
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, 10, 1)) {
            feeding.toTheEnd();
            assertThat(store.quarantined("worksites@1", null, -1, 10).getFirst().sums())
                    .contains(Sums.EVERY, COMMUNITY.value());
            log.repair();
            feeding.retry("worksites", "bustle");
        }
        assertThat(documents()).isEqualTo(server.cleanRebuild(log, projections));
    }

    /** Else the unit that gains the row would miss what the row misses, and not say so. */
    @Test
    void aRowThatMissesAnEventIsNotCarriedToAnotherUnit() {
        log.add(new Opened("a", COMMUNITY));
        log.add(new Opened("b", TOWN));
        log.add(new Staffed("a", COMMUNITY, MAY, 5));
        long poison = log.add(new Lent("b", TOWN, "a", MAY, 2));
        long waiting = log.add(new Moved("a", PREFECTURE));
        worksites.fail(poison, Throwing.IN_EVOLVE);
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, 10, 1)) {
            feeding.toTheEnd();
            assertThat(store.quarantined("worksites@1", null, -1, 10))
                    .extracting(Quarantined::position, Quarantined::parked)
                    .containsExactly(tuple(poison, false), tuple(waiting, true));
            assertThat(sums(store, PREFECTURE).missing()).containsExactly(waiting);

            feeding.retry(new Retry(List.of("worksites"), "a"));
            assertThat(sums(store, PREFECTURE).missing()).containsExactly(waiting);
            worksites.repair();
            feeding.retry("worksites");
        }
        assertThat(documents()).isEqualTo(server.cleanRebuild(log, projections));
    }

    @Test
    void oneThatFailsAgainStaysAndHoldsBackTheRest() {
        log.add(new Opened("a", COMMUNITY));
        long first = log.add(new Staffed("a", COMMUNITY, MAY, 5));
        long second = log.add(new Staffed("a", COMMUNITY, MAY, 6));
        worksites.fail(first, Throwing.IN_EVOLVE);
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, 10, 1)) {
            feeding.toTheEnd();
            worksites.repair();
            worksites.fail(second, Throwing.IN_CONTRIBUTIONS);
            feeding.retry("worksites");

            assertThat(store.quarantined(null, null, -1, 10))
                    .extracting(Quarantined::position, Quarantined::attempts, Quarantined::stage)
                    .containsExactly(tuple(second, 1, Stage.WAITING));
            assertThat(site(store, "a").missing()).containsExactly(second);
            assertThat(site(store, "a").row().staff()).containsEntry(MAY, 5L);

            long third = log.add(new Staffed("a", COMMUNITY, MAY, 7));
            feeding.toTheEnd();
            assertThat(site(store, "a").missing()).containsExactly(second, third);
            worksites.repair();
            feeding.retry("worksites");
            assertThat(store.checkpoint("worksites@1").orElseThrow().quarantined())
                    .isZero();
        }
        assertThat(server.count(database, "quarantine")).isEqualTo(3);
        assertThat(documents()).isEqualTo(server.cleanRebuild(log, projections));
    }

    @Test
    void moreEventsThanOneRetryTakesAtOnceAreFoldedInTheEnd() {
        log.add(new Opened("a", COMMUNITY));
        long first = log.add(new Staffed("a", COMMUNITY, MAY, 1));
        for (int i = 0; i < 2 * Retry.CHUNK; i++) {
            log.add(new Staffed("a", COMMUNITY, MAY, 1));
        }
        worksites.fail(first, Throwing.IN_KEYS);
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, 90, 1)) {
            feeding.toTheEnd();
            assertThat(store.checkpoint("worksites@1").orElseThrow().quarantined())
                    .isEqualTo(1 + 2 * Retry.CHUNK);
            worksites.repair();
            feeding.retry("worksites");
        }
        assertThat(documents()).isEqualTo(server.cleanRebuild(log, projections));
    }

    /** Rows that other aggregates changed meanwhile say the same as those of a clean rebuild, if order does not matter. */
    @Test
    void figuresAreThoseOfACleanRebuildEvenWhereRowsDependOnOneAnother() {
        log.with(new Province(11, 10).events(300));
        for (long poison : new long[] {30, 77, 140}) {
            worksites.fail(poison, Throwing.values()[(int) (poison % 3)]);
        }
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, 37, 1)) {
            feeding.toTheEnd();
            assertThat(store.checkpoint("worksites@1").orElseThrow().quarantined())
                    .isGreaterThan(20);
            worksites.repair();
            feeding.retry("worksites");
        }
        assertThat(withoutPositions(documents())).isEqualTo(withoutPositions(server.cleanRebuild(log, projections)));
    }

    private static Map<String, Map<String, String>> withoutPositions(Map<String, Map<String, String>> documents) {
        Map<String, Map<String, String>> bare = new TreeMap<>();
        documents.forEach((name, byId) -> {
            Map<String, String> rows = new TreeMap<>();
            byId.forEach((id, json) -> rows.put(id, json.replaceFirst("\"position\": \\{[^}]*}", "")));
            bare.put(name, rows);
        });
        return bare;
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void feedingSurvivesDeathAtAnyWrite(Death death) {
        Random lot = new Random(9);
        story();
        Map<String, Map<String, String>> expected = server.cleanRebuild(log, projections);
        spoil();
        Map<String, Map<String, String>> inQuarantine = server.cleanRebuild(log, projections);
        long aside = -1;
        boolean died = true;
        for (int write = 1; died; write++) {
            spoil();
            try (MongoStore wire = server.store(database)) {
                MortalStore store = new MortalStore(wire, lot).dyingAt(write, death);
                died = dies(store, 13);
                store.live();
                try (Feeding feeding = new Feeding(log, store, projections, 1 + lot.nextInt(50), 2)) {
                    feeding.toTheEnd();
                    assertThat(documents()).as("write %d", write).isEqualTo(inQuarantine);
                    long now = server.count(database, "quarantine");
                    assertThat(now).isPositive().isEqualTo(aside < 0 ? now : aside);
                    aside = now;
                    repair();
                    feeding.retry("worksites", "bustle");
                }
                assertThat(store.quarantined(null, null, -1, 1_000)).isEmpty();
            }
            assertThat(documents()).as("write %d", write).isEqualTo(expected);
            server.drop(database);
        }
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void retrySurvivesDeathAtAnyWrite(Death death) {
        Random lot = new Random(10);
        story();
        Map<String, Map<String, String>> expected = server.cleanRebuild(log, projections);
        boolean died = true;
        for (int write = 1; died; write++) {
            spoil();
            try (MongoStore wire = server.store(database)) {
                Feeding.once(log, wire, projections);
                long aside = server.count(database, "quarantine");
                repair();
                MortalStore store = new MortalStore(wire, lot).dyingAt(write, death);
                died = diesInRetry(store);
                store.live();
                try (Feeding feeding = new Feeding(log, store, projections, 50, 3)) {
                    feeding.retry("worksites", "bustle");
                }
                assertThat(store.quarantined(null, null, -1, 1_000)).isEmpty();
                assertThat(server.count(database, "quarantine")).isPositive().isEqualTo(aside);
            }
            assertThat(documents()).as("write %d", write).isEqualTo(expected);
            server.drop(database);
        }
        assertThat(died).isFalse();
    }

    /** Worksites of their own, and two of which one lends to the other, last thing it hears of. */
    private void story() {
        log.with(new Province(9, 20, false).events(80));
        log.add(new Opened("x", COMMUNITY));
        log.add(new Opened("y", TOWN));
        log.add(new Staffed("x", COMMUNITY, MAY, 9));
        log.add(new Lent("x", COMMUNITY, "y", MAY, 4));
        log.add(new Moved("x", PREFECTURE));
        log.add(new Staffed("x", PREFECTURE, MAY, 1));
    }

    private void spoil() {
        worksites.fail(20, Throwing.IN_KEYS);
        worksites.fail(33, Throwing.IN_EVOLVE);
        worksites.fail(41, Throwing.IN_CONTRIBUTIONS);
        worksites.fail(83, Throwing.IN_EVOLVE);
        log.spoil(55);
        log.spoil(60);
    }

    private void repair() {
        worksites.repair();
        log.repair();
    }

    private boolean dies(MortalStore store, int batch) {
        try (Feeding feeding = new Feeding(log, store, projections, batch, 1)) {
            feeding.toTheEnd();
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    private boolean diesInRetry(MortalStore store) {
        try (Feeding feeding = new Feeding(log, store, projections, 50, 2)) {
            feeding.retry("worksites", "bustle");
            return false;
        } catch (Killed e) {
            return true;
        }
    }
}

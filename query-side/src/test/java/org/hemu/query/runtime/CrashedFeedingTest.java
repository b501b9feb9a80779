package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Tally;
import org.hemu.eventstore.Recorded;
import org.hemu.query.QuerySide;
import org.hemu.query.figure.EmployerLedgers;
import org.hemu.query.figure.RandomProvince;
import org.hemu.query.mongo.EmbeddedMongo;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.mongo.RawDocuments;
import org.hemu.query.runtime.MortalStore.Death;
import org.hemu.query.shared.History;
import org.hemu.query.shared.RecordedLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The projections of the query side through deaths and poison: in the end, the documents of a clean rebuild. */
class CrashedFeedingTest {
    private static final int HISTORIES = 6;

    @TempDir
    Path directory;

    private EmbeddedMongo server;

    @BeforeEach
    void start() {
        server = EmbeddedMongo.in(directory);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void leavesTheVeryBytesOfACleanRebuildWhereverItCrashed() {
        int crashes = 0;
        for (long seed = 1; seed <= HISTORIES; seed++) {
            History history = RandomProvince.eventful(seed);
            try (RecordedLog recorded = new RecordedLog(directory.resolve("log" + seed)).record(history)) {
                String clean = "clean" + seed;
                String crashed = "crashed" + seed;
                feed(recorded, store(clean), QuerySide.PROJECTIONS, new Random(seed));
                crashes += feedThroughCrashes(recorded, crashed, seed);
                assertThat(RawDocuments.of(server, crashed))
                        .as("seed %s", seed)
                        .isNotEmpty()
                        .isEqualTo(RawDocuments.of(server, clean));
            }
        }
        assertThat(crashes).as("crashes").isGreaterThan(HISTORIES * 8);
    }

    private MongoStore store(String database) {
        return MongoStore.on(server.url(), database);
    }

    private static Source source(RecordedLog recorded) {
        return new Source(recorded.log(), recorded.codec()::decode);
    }

    private static void feed(RecordedLog recorded, ReadStore store, List<Projection<?>> projections, Random lot) {
        try (Feeding feeding = new Feeding(source(recorded), store, projections, 20 + lot.nextInt(60), 1)) {
            feeding.toTheEnd();
        }
    }

    /** A batch is a few writes of each projection: it dies now in the first of a process, now in a later one. */
    private static MortalStore mortal(MortalStore store, Random lot) {
        int writes = 1 + lot.nextInt(8 * QuerySide.PROJECTIONS.size());
        return store.dyingAt(writes, Death.values()[lot.nextInt(3)]);
    }

    private int feedThroughCrashes(RecordedLog recorded, String database, long seed) {
        Random lot = new Random(seed * 31);
        MortalStore store = new MortalStore(store(database), lot);
        int crashes = 0;
        boolean died = true;
        while (died) {
            try {
                feed(recorded, mortal(store, lot), QuerySide.PROJECTIONS, lot);
                died = false;
            } catch (Killed e) {
                crashes++;
            }
        }
        return crashes;
    }

    /** Folds as another projection does, but stumbles over one event. */
    private record Stumbling<R>(RolledUp<R> projection, long over) implements RolledUp<R> {
        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public Class<R> rowType() {
            return projection.rowType();
        }

        @Override
        public Set<Class<? extends Event>> families() {
            return projection.families();
        }

        @Override
        public int version() {
            return projection.version();
        }

        @Override
        public Stream<String> keys(Recorded event) {
            return projection.keys(event);
        }

        @Override
        public @Nullable R evolve(String key, @Nullable R row, Recorded event) {
            if (event.position() == over) {
                throw new IllegalStateException("stumbled");
            }
            return projection.evolve(key, row, event);
        }

        @Override
        public Map<JurisdictionCode, Tally> contributions(R row) {
            return projection.contributions(row);
        }
    }

    @Test
    void setsAnEventAsideLetsOthersPassAndTakesItInLaterWhereverItCrashes() {
        for (long seed = 1; seed <= HISTORIES; seed++) {
            History history = RandomProvince.eventful(seed);
            var ledgers = new EmployerLedgers();
            long poison = history.events().stream()
                    .filter(event -> event.event() instanceof HeadcountDeclared)
                    .skip(seed)
                    .findFirst()
                    .orElseThrow()
                    .position();
            try (RecordedLog recorded = new RecordedLog(directory.resolve("log" + seed)).record(history)) {
                feed(recorded, store("clean" + seed), List.of(ledgers), new Random(seed));
                String stumbled = "stumbled" + seed;
                feed(recorded, store(stumbled), List.of(new Stumbling<>(ledgers, poison)), new Random(seed));

                assertThat(store(stumbled).quarantined(null, null, -1, 1_000))
                        .first()
                        .satisfies(first -> {
                            assertThat(first.position()).isEqualTo(poison);
                            assertThat(first.parked()).isFalse();
                        });
                assertThat(store(stumbled)
                                .find(Folding.sumsOf("employer-ledger@2"), Sums.class, List.of("220000000000")))
                        .hasEntrySatisfying(
                                "220000000000",
                                sum -> assertThat(sum.incomplete()).isTrue());

                retryThroughCrashes(recorded, stumbled, seed, ledgers);
                assertThat(store(stumbled).quarantined(null, null, -1, 1_000)).isEmpty();
                assertThat(RawDocuments.of(server, stumbled))
                        .as("seed %s", seed)
                        .isEqualTo(RawDocuments.of(server, "clean" + seed));
            }
        }
    }

    private void retryThroughCrashes(RecordedLog recorded, String database, long seed, RolledUp<?> projection) {
        Random lot = new Random(seed * 7);
        MortalStore store = new MortalStore(store(database), lot);
        boolean died = true;
        while (died) {
            store.dyingAt(1 + lot.nextInt(9), Death.values()[lot.nextInt(3)]);
            try (Feeding feeding = new Feeding(source(recorded), store, List.of(projection), 60, 1)) {
                feeding.retry(projection.name());
                died = false;
            } catch (Killed e) {
                // A new process goes on with the retry.
            }
        }
    }
}

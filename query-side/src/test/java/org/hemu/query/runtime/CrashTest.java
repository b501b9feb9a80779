package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.MortalStore.Death;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever instruction the process dies at, the documents become those of a clean rebuild, byte for byte. */
class CrashTest {
    private static final int EVENTS = 150;
    private static WireServer server;

    private final List<Projection<?>> projections = List.of(new Worksites(), new Bustle());
    private final String database = server.freshDatabase();

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

    private Map<String, Map<String, String>> cleanRebuild(WorksiteLog log) {
        return server.cleanRebuild(log, projections);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40, 1_000})
    void anyBatchSizeGivesTheSameDocuments(int batch) {
        WorksiteLog log = new WorksiteLog().with(new Province(1, 12).events(EVENTS));
        try (MongoStore store = server.store(database);
                Feeding feeding = new Feeding(log, store, projections, batch, 1)) {
            feeding.toTheEnd();
        }
        assertThat(server.documents(database)).isEqualTo(cleanRebuild(log));
    }

    /** Dies at every single write of a run, one after the other, and is taken up with another batch size each time. */
    @ParameterizedTest
    @EnumSource(Death.class)
    void deathAtAnyWriteLosesAndRepeatsNothing(Death death) {
        Random lot = new Random(2);
        WorksiteLog log = new WorksiteLog().with(new Province(2, 12).events(90));
        Map<String, Map<String, String>> expected = cleanRebuild(log);
        for (int batch : new int[] {11, 60}) {
            boolean died = true;
            for (int write = 1; died; write++) {
                try (MongoStore wire = server.store(database)) {
                    MortalStore store = new MortalStore(wire, lot).dyingAt(write, death);
                    died = dies(log, store, batch);
                    store.live();
                    try (Feeding feeding = new Feeding(log, store, projections, 1 + lot.nextInt(70), 2)) {
                        feeding.toTheEnd();
                    }
                }
                assertThat(server.documents(database))
                        .as("batch %d, write %d", batch, write)
                        .isEqualTo(expected);
                server.drop(database);
            }
        }
    }

    private boolean dies(WorksiteLog log, MortalStore store, int batch) {
        try (Feeding feeding = new Feeding(log, store, projections, batch, 1)) {
            feeding.toTheEnd();
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    /** Dies again and again; after some deaths the checkpoint is that of a while ago, so that much is delivered twice. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5, 6, 7, 8})
    void manyDeathsAndRepeatedDeliveriesChangeNothing(long seed) {
        Random lot = new Random(seed);
        WorksiteLog log = new WorksiteLog().with(new Province(seed, 8).events(EVENTS));
        Map<String, Map<String, String>> expected = cleanRebuild(log);
        try (MongoStore wire = server.store(database)) {
            MortalStore store = new MortalStore(wire, lot);
            for (long epoch = 1; epoch < 40; epoch++) {
                store.dyingAt(5 + lot.nextInt(12), Death.values()[lot.nextInt(3)]);
                if (!dies(log, store, 1 + lot.nextInt(30))) {
                    break;
                }
                rewind(wire, lot);
            }
            store.live();
            try (Feeding feeding = new Feeding(log, store, projections, 20, 100)) {
                feeding.toTheEnd();
            }
        }
        assertThat(server.documents(database)).isEqualTo(expected);
    }

    private static void rewind(ReadStore store, Random lot) {
        for (String id : List.of("worksites@1", "bustle@1")) {
            store.checkpoint(id).ifPresent(checkpoint -> {
                long back = Math.max(0, checkpoint.next() - lot.nextInt(20));
                store.saveCheckpoint(id, new Checkpoint(back, 0, checkpoint.at()), 99);
                store.dropCheckpoint(id);
                store.saveCheckpoint(id, new Checkpoint(back, 0, checkpoint.at()), 1);
            });
        }
    }
}

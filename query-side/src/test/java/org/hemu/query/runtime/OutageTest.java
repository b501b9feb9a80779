package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hemu.query.mongo.MongoStore;
import org.hemu.query.runtime.Worksites.Throwing;
import org.junit.jupiter.api.Test;

/** What happens while something the runner needs does not work, and afterwards. */
class OutageTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final List<String> NAMES = List.of("worksites", "bustle");

    private final WorksiteLog log = new WorksiteLog().with(new Province(71, 10).events(100));
    private final Worksites worksites = new Worksites();

    private ReadSide readSide(ReadStore store) {
        return readSide(store, InstantSource.system());
    }

    private ReadSide readSide(ReadStore store, InstantSource clock) {
        return new ReadSide(
                log, log::decode, store, List.of(worksites, new Bustle()), clock, "one", Duration.ofSeconds(5), 30);
    }

    @Test
    void waitsForAReadStoreThatIsAwayAndGoesOnWhenItIsBack() throws InterruptedException {
        MongoServer first = new MongoServer(new MemoryBackend());
        InetSocketAddress address = first.bind();
        String url = first.getConnectionString();
        try (ReadSide readSide = readSide(MongoStore.on(url, "hemu"))) {
            readSide.start();
            assertThat(readSide.await(99, NAMES, LONG)).isTrue();
            first.shutdownNow();
            log.with(new Province(72, 10).events(100));
            await().atMost(LONG)
                    .untilAsserted(() -> assertThat(readSide.lastError())
                            .hasValueSatisfying(error -> assertThat(error).contains("read store does not answer")));
            assertThat(readSide.feeds()).isFalse();
            assertThatThrownBy(() -> readSide.rows(worksites).find("site-1")).isInstanceOf(StoreUnreachable.class);

            MongoServer second = new MongoServer(new MemoryBackend());
            second.bind(address);
            try {
                await().atMost(LONG).until(readSide::feeds);
                assertThat(readSide.await(199, NAMES, LONG)).isTrue();
                assertThat(readSide.lastError()).isEmpty();
            } finally {
                second.shutdownNow();
            }
        }
    }

    /** A projection whose rows cannot be written stands still and says so; the others go on. */
    @Test
    void oneProjectionThatCannotBeFedDoesNotStopTheOthers() throws InterruptedException {
        try (WireServer server = new WireServer()) {
            String database = server.freshDatabase();
            PickyStore store = new PickyStore(server.store(database));
            MovableClock clock = new MovableClock();
            try (ReadSide readSide = readSide(store, clock)) {
                readSide.start();
                assertThat(readSide.await(99, List.of("bustle"), LONG)).isTrue();
                await().atMost(LONG)
                        .untilAsserted(() -> assertThat(readSide.status())
                                .extracting(ProjectionStatus::name, ProjectionStatus::lastError)
                                .contains(
                                        tuple("bustle", null),
                                        tuple("worksites", "IllegalArgumentException: too large")));
                store.accept();
                clock.pass(Term.STALL);
                assertThat(readSide.await(99, NAMES, LONG)).isTrue();
            }
            assertThat(server.documents(database))
                    .isEqualTo(server.cleanRebuild(log, List.of(worksites, new Bustle())));
        }
    }

    @Test
    void anErrorInAFoldIsQuarantinedLikeAnException() throws InterruptedException {
        worksites.fail(3, Throwing.WITH_STACK_OVERFLOW);
        try (WireServer server = new WireServer();
                ReadSide readSide = readSide(server.store(server.freshDatabase()))) {
            readSide.start();
            assertThat(readSide.await(99, NAMES, LONG)).isTrue();
            assertThat(readSide.quarantined(-1).getFirst())
                    .returns(3L, Quarantined::position)
                    .returns("java.lang.StackOverflowError", Quarantined::error);
        }
    }

    @Test
    void anErrorElsewhereIsSaidAndTriedAgain() throws InterruptedException {
        try (WireServer server = new WireServer()) {
            String database = server.freshDatabase();
            MortalStore store = new MortalStore(server.store(database), new Random(73));
            store.dyingAt(9, MortalStore.Death.HALFWAY);
            try (ReadSide readSide = readSide(store)) {
                readSide.start();
                assertThat(readSide.await(99, NAMES, LONG)).isTrue();
            }
            Map<String, Map<String, String>> expected = server.cleanRebuild(log, List.of(worksites, new Bustle()));
            assertThat(server.documents(database)).isEqualTo(expected);
        }
    }
}

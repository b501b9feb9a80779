package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hemu.query.mongo.MongoStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a row that is not there says that there is nothing to say. */
class CompletenessTest {
    private final WireServer server = new WireServer();
    private final String database = server.freshDatabase();
    private final MongoStore store = server.store(database);
    private final WorksiteLog log = new WorksiteLog().with(new Province(61, 10).events(100));
    private final MovableClock clock = new MovableClock();
    private final Worksites worksites = new Worksites(2);

    /** Reads what others feed. */
    private final ReadSide reader =
            new ReadSide(log, log::decode, store, List.of(worksites), clock, "reader", Duration.ofHours(1), 50);

    private final BooleanSupplier complete = reader.completeness(worksites);

    @AfterEach
    void close() {
        reader.close();
        server.close();
    }

    private Feeding feeding(Worksites projection, long epoch) {
        return new Feeding(log, store, List.of(projection), 40, epoch);
    }

    @Test
    void isNotGivenByTheRowsOfAnotherVersion() {
        try (Feeding former = feeding(new Worksites(1), 1)) {
            former.toTheEnd();
        }
        assertThat(complete.getAsBoolean()).isFalse();

        try (Feeding upgraded = feeding(worksites, 2)) {
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                upgraded.step();
                clock.pass(Duration.ofSeconds(2));
                return complete.getAsBoolean();
            });
        }
        assertThat(store.catalogued("worksites").orElseThrow().live().version()).isEqualTo(2);
    }

    @Test
    void isNotGivenBeforeWhatWasThereAtTheStartIsRead() {
        try (Feeding feeding = feeding(worksites, 1)) {
            assertThat(complete.getAsBoolean()).isFalse();
            feeding.step();
            assertThat(complete.getAsBoolean()).isFalse();
            feeding.toTheEnd();
            assertThat(complete.getAsBoolean()).isTrue();
        }
    }

    @Test
    void isNotTakenAwayByTheOrdinaryLag() {
        try (Feeding feeding = feeding(worksites, 1)) {
            feeding.toTheEnd();
            log.with(new Province(62, 10).events(30));
            assertThat(complete.getAsBoolean()).isTrue();
        }
    }

    @Test
    void endsWhenTheReadModelIsLostUntilItIsBuiltAsFarAsItWas() {
        try (Feeding feeding = feeding(worksites, 1)) {
            log.with(new Province(62, 10).events(100));
            feeding.toTheEnd();
            assertThat(complete.getAsBoolean()).isTrue();
        }
        server.drop(database);
        try (Feeding again = feeding(worksites, 2)) {
            for (int read = 0; read < 200; read += 40) {
                assertThat(complete.getAsBoolean()).as("after %d", read).isFalse();
                again.step();
            }
            assertThat(complete.getAsBoolean()).isTrue();
        }
    }
}

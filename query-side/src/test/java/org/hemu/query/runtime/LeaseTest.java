package org.hemu.query.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hemu.query.mongo.MongoStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One process feeds the read models; another takes over when it dies, and no document suffers from either. */
class LeaseTest {
    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final MovableClock clock = new MovableClock();
    private final WireServer server = new WireServer();
    private final String database = server.freshDatabase();
    private MongoStore one;
    private MongoStore other;

    @BeforeEach
    void connect() {
        one = server.store(database);
        other = server.store(database);
    }

    @AfterEach
    void disconnect() {
        one.close();
        other.close();
        server.close();
    }

    @Test
    void isHeldByOneAndRenewedBeforeItRunsOut() {
        Lease mine = new Lease(one, clock, LENGTH, "one");
        Lease theirs = new Lease(other, clock, LENGTH, "other");
        assertThat(mine.hold()).contains(1L);
        for (int i = 0; i < 10; i++) {
            clock.pass(Duration.ofSeconds(2));
            assertThat(mine.hold()).contains(1L);
            assertThat(theirs.hold()).isEmpty();
        }
        assertThat(one.leaseOwner(clock.millis())).contains("one");
    }

    @Test
    void goesToAnotherWhenItIsNotRenewed() {
        Lease mine = new Lease(one, clock, LENGTH, "one");
        Lease theirs = new Lease(other, clock, LENGTH, "other");
        assertThat(mine.hold()).contains(1L);
        clock.pass(LENGTH);
        assertThat(one.leaseOwner(clock.millis())).isEmpty();
        assertThat(theirs.hold()).contains(2L);
        assertThat(mine.hold()).isEmpty();
    }

    @Test
    void goesToAnotherAtOnceWhenItIsGivenBack() {
        Lease mine = new Lease(one, clock, LENGTH, "one");
        assertThat(mine.hold()).contains(1L);
        mine.release();
        assertThat(new Lease(other, clock, LENGTH, "other").hold()).contains(2L);
    }

    @Test
    void staysWithAnOwnerWhoWasSlowWhileNobodyElseWantedIt() {
        Lease mine = new Lease(one, clock, LENGTH, "one");
        assertThat(mine.hold()).contains(1L);
        clock.pass(LENGTH.multipliedBy(3));
        assertThat(mine.hold()).contains(1L);
    }

    /** The former owner wakes up, does not know that it has lost the lease, and goes on with what it was about to write. */
    @Test
    void aFormerOwnerCannotWriteOverWhatTheNextOneWrote() {
        WorksiteLog log = new WorksiteLog().with(new Province(21, 10).events(120));
        List<Projection<?>> projections = List.of(new Worksites(), new Bustle());
        Map<String, Map<String, String>> expected = server.cleanRebuild(log, projections);
        try (Feeding former = new Feeding(log, one, projections, 30, 1)) {
            former.step();
            try (Feeding next = new Feeding(log, other, projections, 40, 2)) {
                next.step();
                assertThatThrownBy(former::step).isInstanceOf(Overtaken.class);
                next.toTheEnd();
                assertThatThrownBy(former::step).isInstanceOf(Overtaken.class);
            }
        }
        assertThat(server.documents(database)).isEqualTo(expected);
    }

    /** Both write at the same time, write by write at random; whoever is overtaken starts over. */
    @Test
    void twoWhoBothBelieveToHoldItDoNoHarm() {
        Random lot = new Random(22);
        List<Projection<?>> projections = List.of(new Worksites(), new Bustle());
        WorksiteLog log = new WorksiteLog().with(new Province(22, 10).events(200));
        Map<String, Map<String, String>> expected = server.cleanRebuild(log, projections);
        int overtaken = 0;
        long epoch = 1;
        try (Interleaved interleaved = new Interleaved(log, projections, one, other, lot)) {
            overtaken = interleaved.run(epoch);
        }
        assertThat(overtaken).isPositive();
        assertThat(server.documents(database)).isEqualTo(expected);
    }
}

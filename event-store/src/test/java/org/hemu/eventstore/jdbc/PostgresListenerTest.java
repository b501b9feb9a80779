package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemu.eventstore.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The head of the log is followed whatever others send and whatever breaks. */
class PostgresListenerTest {
    private final String url = PostgresForTests.newDatabase();
    private final EventLog log =
            EventLogs.postgresql(url, PostgresForTests.USER, PostgresForTests.PASSWORD, InstantSource.system());
    private final HeadSignal signal = new HeadSignal();
    private final AtomicInteger connections = new AtomicInteger();

    private Connection connect() throws SQLException {
        connections.incrementAndGet();
        return DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
    }

    private Connection connectAtTheSecondAttempt() throws SQLException {
        if (connections.get() == 0) {
            connections.incrementAndGet();
            throw new IllegalStateException("broken driver");
        }
        return connect();
    }

    private void awaitHead(long head) {
        await().atMost(Duration.ofSeconds(20)).until(() -> signal.head() == head);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void notificationsOfStrangersDoNotDisturbIt() throws SQLException {
        log.append(Sample.append("a", 0));
        try (PostgresListener _ = new PostgresListener(this::connect, signal);
                Connection stranger =
                        DriverManager.getConnection(url, PostgresForTests.USER, PostgresForTests.PASSWORD);
                Statement notify = stranger.createStatement()) {
            awaitHead(1);
            notify.execute("SELECT pg_notify(" + SchemaNames.CHANNEL + ", 'good morning')");
            notify.execute("SELECT pg_notify(" + SchemaNames.CHANNEL + ", '4711')");
            log.append(Sample.append("a", 1));
            awaitHead(2);
        }
        assertThat(connections).hasValue(1);
        assertThat(signal.head()).isEqualTo(2);
    }

    /** One head after the other, so that nothing is left for the look at the head it begins with. */
    @Test
    void aNotificationAloneWakesIt() {
        log.append(Sample.append("a", 0));
        try (PostgresListener _ = new PostgresListener(this::connect, signal, Duration.ofHours(1))) {
            awaitHead(1);
            for (int sequence = 1; sequence <= 3; sequence++) {
                log.append(Sample.append("a", sequence));
                awaitHead(sequence + 1);
            }
        }
        assertThat(connections).hasValue(1);
    }

    @Test
    void connectsAgainAfterAnUnforeseenError() {
        log.append(Sample.append("a", 0));
        try (PostgresListener _ = new PostgresListener(this::connectAtTheSecondAttempt, signal)) {
            awaitHead(1);
        }
        assertThat(connections).hasValue(2);
    }

    @Test
    void noticesWhatWasRecordedWhileItWasCutOff() throws SQLException {
        log.append(Sample.append("a", 0));
        Queue<Connection> listening = new ConcurrentLinkedQueue<>();
        CountDownLatch reachable = new CountDownLatch(1);
        try (PostgresListener _ = new PostgresListener(() -> connectWhen(reachable, listening), signal)) {
            awaitHead(1);
            listening.element().abort(Runnable::run);
            log.append(Sample.append("a", 1));
            reachable.countDown();
            awaitHead(2);
        }
        assertThat(connections).hasValue(2);
    }

    /** The first connection at once, the next one when the server can be reached again. */
    private Connection connectWhen(CountDownLatch reachable, Queue<Connection> listening) throws SQLException {
        if (!listening.isEmpty()) {
            try {
                reachable.await();
            } catch (InterruptedException e) {
                throw new SQLException(e);
            }
        }
        Connection connection = connect();
        listening.add(connection);
        return connection;
    }
}

package org.hemu.command.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.command.employment.EmployerHistory.EMPLOYER;
import static org.hemu.command.employment.EmployerHistory.TODAY;
import static org.hemu.command.employment.EmployerHistory.changes;
import static org.hemu.command.employment.EmployerHistory.renamed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.Event;
import org.hemu.command.SealedForTests;
import org.hemu.command.StartedCommandSide;
import org.hemu.command.dispatch.LogSurroundings;
import org.hemu.command.dispatch.Outcome;
import org.hemu.domain.employment.Employer;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.Snapshot;
import org.hemu.eventstore.codec.EventCodec;
import org.hemu.eventstore.codec.StateCodec;
import org.hemu.eventstore.jdbc.EventLogs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerSnapshotsTest {
    private static final StateCodec<Employer> STATES = EmployerSnapshots.STATES;
    private static final EventCodec EVENTS = EventCodec.ofHemu();
    private static final int ENOUGH_CHANGES = 500;

    @TempDir
    private Path directory;

    private EventLog log;
    private EventLog withoutSnapshots;

    @BeforeEach
    void open() {
        log = EventLogs.sqlite(directory.resolve("events.sqlite"), InstantSource.system());
        withoutSnapshots = EventLogs.sqlite(directory.resolve("bare.sqlite"), InstantSource.system());
    }

    @AfterEach
    void close() {
        log.close();
        withoutSnapshots.close();
    }

    /** What comes of the commands in a process of its own, which knows nothing but the log. */
    private List<Outcome> decided(List<? extends Command> commands) {
        try (StartedCommandSide process = StartedCommandSide.on(log)) {
            return outcomes(process, commands);
        }
    }

    private static List<Outcome> outcomes(StartedCommandSide process, List<? extends Command> commands) {
        return commands.stream().map(command -> process.send(command, TODAY)).toList();
    }

    private Snapshot recordLongHistory(long seed) {
        decided(beginning());
        decided(changes(seed, ENOUGH_CHANGES));
        try (StartedCommandSide process = StartedCommandSide.on(log)) {
            process.send(renamed("和顺机械总厂"), TODAY);
            return snapshotAfter(0);
        }
    }

    private Snapshot snapshotAfter(long sequence) {
        Awaitility.await()
                .until(() -> log.readSnapshot(EMPLOYER.value())
                        .filter(snapshot -> snapshot.sequence() > sequence)
                        .isPresent());
        return log.readSnapshot(EMPLOYER.value()).orElseThrow();
    }

    private static List<Command> beginning() {
        List<Command> commands = new ArrayList<>(EmployerHistory.jurisdictions().toList());
        commands.add(EmployerHistory.registration());
        return commands;
    }

    private Employer folded(long lastSequence) {
        Employer state = Employer.initial();
        for (EmployerEvent event : events(log)) {
            if (lastSequence-- >= 0) {
                state = Employer.evolve(state, event);
            }
        }
        return state;
    }

    private static List<EmployerEvent> events(EventLog log) {
        return log.readAggregate(EMPLOYER.value(), 0).stream()
                .map(stored -> (EmployerEvent) EVENTS.decode(stored).event())
                .toList();
    }

    private static List<Event> opened(List<EmployerEvent> events) {
        return events.stream().map(SealedForTests::opened).toList();
    }

    private long lastSequence() {
        return log.readAggregate(EMPLOYER.value(), 0).getLast().sequence();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void decidesAfterASnapshotAsFromTheWholeHistory(long seed) {
        recordLongHistory(seed);
        List<Command> more = new ArrayList<>(changes(seed + 1_000, 30));
        more.add(EmployerHistory.end());
        more.add(renamed("再和顺"));
        List<Outcome> afterSnapshot = new ArrayList<>();
        more.forEach(command -> afterSnapshot.addAll(decided(List.of(command))));

        try (StartedCommandSide process = StartedCommandSide.withoutSnapshots(withoutSnapshots)) {
            outcomes(process, beginning());
            outcomes(process, changes(seed, ENOUGH_CHANGES));
            outcomes(process, List.of(renamed("和顺机械总厂")));
            assertThat(afterSnapshot)
                    .isEqualTo(outcomes(process, more))
                    .hasAtLeastOneElementOfType(Outcome.Refused.class);
        }
        assertThat(opened(events(log))).isEqualTo(opened(events(withoutSnapshots)));
        assertThat(withoutSnapshots.readSnapshot(EMPLOYER.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void holdsTheStateThatTheEventsUpToItsSequenceFoldTo(long seed) {
        Snapshot snapshot = recordLongHistory(seed);

        assertThat(snapshot.sequence()).isGreaterThanOrEqualTo(99);
        assertThat(STATES.decode(snapshot)).contains(folded(snapshot.sequence()));
    }

    /** The employer as a decision of another aggregate reads it. */
    private Employer employerAsRead() {
        UnitOfWork<?> decision = DefaultUnitOfWork.startAndGet(new GenericMessage<>("any"));
        try {
            return new LogSurroundings(log, EVENTS::decode, STATES, SealedForTests.SEALING)
                    .on(TODAY)
                    .employer(EMPLOYER);
        } finally {
            decision.rollback();
        }
    }

    @Test
    void isFollowedByEveryEventAfterIt() {
        recordLongHistory(1);
        long last = lastSequence();
        log.storeSnapshot(STATES.encode(EMPLOYER.value(), last, folded(last)));
        decided(List.of(renamed("甲厂")));

        assertThat(employerAsRead()).isEqualTo(folded(last + 1)).isNotEqualTo(folded(last));
    }

    /** A snapshot that tells of a name that no event has ever given. */
    private Snapshot invented(String name) {
        long last = lastSequence();
        Employer state = folded(last);
        String json = STATES.encode(EMPLOYER.value(), last, state).payload().toString();
        return new Snapshot(
                "employer",
                EMPLOYER.value(),
                last,
                "employer",
                STATES.revision(),
                JsonBytes.of(json.replace("和顺机械总厂", name)));
    }

    @Test
    void isWhereLoadingBegins() {
        recordLongHistory(1);
        log.storeSnapshot(invented("虚构厂"));

        assertThat(decided(List.of(renamed("虚构厂"))))
                .satisfiesExactly(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Accepted.class,
                                accepted -> assertThat(accepted.unchanged()).isTrue()));
        assertThat(employerAsRead()).isEqualTo(STATES.decode(invented("虚构厂")).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isIgnoredAndReplacedWhenItCannotBeRead(boolean anotherRevision) {
        recordLongHistory(1);
        Snapshot invented = invented("虚构厂");
        Snapshot bad = new Snapshot(
                "employer",
                EMPLOYER.value(),
                invented.sequence(),
                "employer",
                anotherRevision ? STATES.revision() + 1 : STATES.revision(),
                anotherRevision ? invented.payload() : JsonBytes.of("{\"kind\":\"Registered\",\"id\":"));
        log.storeSnapshot(bad);

        assertThat(employerAsRead()).isEqualTo(folded(lastSequence()));
        try (StartedCommandSide process = StartedCommandSide.on(log)) {
            assertThat(process.send(renamed("虚构厂"), TODAY))
                    .isInstanceOfSatisfying(
                            Outcome.Accepted.class,
                            accepted -> assertThat(accepted.unchanged()).isFalse());
            assertThat(STATES.decode(snapshotAfter(bad.sequence()))).contains(folded(lastSequence()));
        }
    }
}

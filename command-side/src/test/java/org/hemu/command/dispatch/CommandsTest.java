package org.hemu.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.hemu.api.jurisdiction.JurisdictionCommand.RenameJurisdiction;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Role;
import org.hemu.eventstore.LogUnavailable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a command whose decision fails, once or again and again. */
class CommandsTest {
    private static final JurisdictionCode NANGUAN = new JurisdictionCode("220102000000");
    private static final LocalDate TODAY = LocalDate.of(2019, 6, 3);
    private static final Outcome UNCHANGED = new Outcome.Accepted(0, -1);
    private static final Outcome CONTENDED = new Outcome.Contended(NANGUAN.value());

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Commands commands = new Commands(bus);
    private int decisions;

    static List<RuntimeException> collisions() {
        return List.of(
                new DeadlockException("two commands wait for each other's aggregates"),
                new ConcurrencyException("another was first"),
                new AggregateStreamCreationException("another was first"),
                new IllegalStateException("wrapped", new ConcurrencyException("another was first")));
    }

    static Stream<RuntimeException> others() {
        return Stream.of(
                new LogUnavailable(LogUnavailable.Cause.STORAGE_FULL, "no space left"),
                new IllegalArgumentException("a mistake of the program"));
    }

    /** Has the first decisions fail, and the next one change nothing. */
    private void failing(int times, RuntimeException failure) {
        bus.subscribe(CommandNames.JURISDICTION, _ -> {
            decisions++;
            if (decisions <= times) {
                throw failure;
            }
            return null;
        });
    }

    private Outcome send(@Nullable Long expectedVersion) {
        Actor actor = Actor.of("tester", "测试", Role.FILING_CLERK, NANGUAN, "test");
        return commands.send(
                new RenameJurisdiction(NANGUAN, "南关区", TODAY),
                new Envelope(actor, TODAY, "correlation", expectedVersion, null));
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void collisionIsDecidedAnew(RuntimeException collision) {
        failing(7, collision);
        assertThat(send(null)).isEqualTo(UNCHANGED);
        assertThat(decisions).isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void collisionIsDecidedAnewUnderAnExpectedVersionToo(RuntimeException collision) {
        failing(7, collision);
        assertThat(send(4L)).isEqualTo(UNCHANGED);
    }

    @ParameterizedTest
    @MethodSource("collisions")
    void collisionsWithoutEndAreGivenUp(RuntimeException collision) {
        failing(Integer.MAX_VALUE, collision);
        assertThat(send(null)).isEqualTo(CONTENDED);
        assertThat(decisions).isEqualTo(8);
        assertThat(send(4L)).isEqualTo(CONTENDED);
    }

    @Test
    void outdatedVersionIsNotDecidedAnew() {
        failing(1, new ConflictingAggregateVersionException(NANGUAN.value(), 4, 5));
        assertThat(send(4L)).isEqualTo(new Outcome.Outdated(NANGUAN.value()));
        assertThat(decisions).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("others")
    void otherFailureIsNotDecidedAnew(RuntimeException failure) {
        failing(1, failure);
        assertThatThrownBy(() -> send(null)).isSameAs(failure);
        assertThat(decisions).isEqualTo(1);
    }
}

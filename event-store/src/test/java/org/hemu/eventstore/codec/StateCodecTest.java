package org.hemu.eventstore.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemu.eventstore.JsonBytes;
import org.hemu.eventstore.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members of each world have the names of the others' and differ in one thing. */
class StateCodecTest {
    private static final StateCodec<Now.Door> CODEC = new StateCodec<>("door", Now.Door.class, 1);

    interface Now {
        sealed interface Door {}

        record Open(LocalDate since, List<Guest> guests) implements Door {}

        record Shut() implements Door {}

        record Guest(String name, @Nullable Mood mood) {}

        enum Mood {
            GLAD,
            SAD
        }
    }

    record OtherName(LocalDate from) {}

    record OneName(LocalDate since) {}

    record OtherType(String since) {}

    record MayBeAbsent(@Nullable LocalDate since) {}

    record Deep(List<OneName> guests) {}

    record DeepInAnother(List<OtherName> guests) {}

    enum TwoCodes {
        A,
        B
    }

    enum ThreeCodes {
        A,
        B,
        C
    }

    record Opaque(Object anything) {}

    static Stream<Class<?>> shapes() {
        return Stream.of(
                OneName.class,
                OtherName.class,
                OtherType.class,
                MayBeAbsent.class,
                Deep.class,
                DeepInAnother.class,
                TwoCodes.class,
                ThreeCodes.class);
    }

    private static String withoutNames(Class<?> state) {
        return shapes().map(Class::getName).reduce(Shape.of(state), (shape, name) -> shape.replace(name, "Type"));
    }

    @Test
    void everyDifferenceInShapeShows() {
        assertThat(shapes().map(StateCodecTest::withoutNames)).doesNotHaveDuplicates();
        assertThat(shapes().map(state -> new StateCodec<>("any", state, 1).revision()))
                .doesNotHaveDuplicates();
    }

    @Test
    void aMemberMoreIsAnotherShape() {
        assertThat(Shape.of(Now.Door.class)).contains("Door (", "Open (since: java.time.LocalDate, guests:", "mood: ");
        assertThat(Shape.of(Now.Door.class)).contains("Mood (GLAD, SAD)").contains("?)");
    }

    @Test
    void theSameShapeHasTheSameRevisionUntilTheFoldIsRaised() {
        assertThat(new StateCodec<>("door", Now.Door.class, 1).revision()).isEqualTo(CODEC.revision());
        assertThat(new StateCodec<>("door", Now.Door.class, 2).revision()).isNotEqualTo(CODEC.revision());
    }

    @Test
    void refusesAStateThatShowsNoShape() {
        assertThatThrownBy(() -> new StateCodec<>("any", Thread.State[].class, 1))
                .hasMessageContaining("shows no shape");
        assertThatThrownBy(() -> new StateCodec<>("any", Opaque.class, 1)).hasMessageContaining("shows no shape");
    }

    static Stream<Now.Door> doors() {
        return Stream.of(
                new Now.Shut(),
                new Now.Open(
                        LocalDate.of(2011, 3, 1),
                        List.of(new Now.Guest("王和", Now.Mood.GLAD), new Now.Guest("张三", null))));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void givesBackWhatWasWritten(Now.Door door) {
        Snapshot snapshot = CODEC.encode("front", 7, door);

        assertThat(snapshot.sequence()).isEqualTo(7);
        assertThat(CODEC.decode(snapshot)).contains(door);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "{}",
                "{\"kind\":\"Gone\"}",
                "{\"kind\":\"Open\"}",
                "{\"kind\":\"Open\",\"since\":\"yesterday\",\"guests\":[]}",
                "{\"kind\":\"Shut\",\"by\":\"nobody\"}"
            })
    void ignoresWhatCannotBeRead(String payload) {
        assertThat(CODEC.decode(new Snapshot("door", "front", 7, "door", CODEC.revision(), JsonBytes.of(payload))))
                .isEmpty();
    }

    @Test
    void ignoresSnapshotsOfAnotherRevisionOrType() {
        Snapshot good = CODEC.encode("front", 7, new Now.Shut());

        assertThat(new StateCodec<>("door", Now.Door.class, 2).decode(good)).isEmpty();
        assertThat(new StateCodec<>("gate", Now.Door.class, 1).decode(good)).isEmpty();
    }
}

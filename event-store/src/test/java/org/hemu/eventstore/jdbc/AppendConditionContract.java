package org.hemu.eventstore.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemu.eventstore.jdbc.EventLogContract.failure;
import static org.hemu.eventstore.jdbc.Sample.append;
import static org.hemu.eventstore.jdbc.Sample.event;
import static org.hemu.eventstore.jdbc.Sample.on;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.AppendCondition;
import org.hemu.eventstore.AppendCondition.Listing;
import org.hemu.eventstore.AppendConditionFailed;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.RequestAlreadyAnswered;
import org.hemu.eventstore.SequenceConflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every log promises about appends that rest on what was read of other aggregates. */
abstract class AppendConditionContract {
    private static final String UNIT = "jurisdiction";

    final SteppingClock clock = new SteppingClock();
    EventLog log;

    abstract EventLog open(InstantSource clock) throws Exception;

    @BeforeEach
    void openTheLog() throws Exception {
        log = open(clock);
        log.append(append(event(UNIT, "2203", 0), event(UNIT, "220381", 0)));
    }

    @AfterEach
    void closeTheLog() {
        clock.release();
        log.close();
    }

    private static AppendCondition read(String aggregateId, long nextSequence) {
        return new AppendCondition(Map.of(aggregateId, nextSequence), List.of());
    }

    private AppendCondition listed(String prefix) {
        return new AppendCondition(Map.of(), List.of(new Listing(UNIT, prefix, "", log.head())));
    }

    @Test
    void aggregateThatIsStillAsItWasReadLetsTheAppendPass() {
        log.append(on(read("2203", 1), event("a", 0)));
        log.append(on(read("nobody", 0), event("a", 1)));
        assertThat(log.readAggregate("a", 0)).hasSize(2);
    }

    @Test
    void aggregateThatHasMovedOnFailsTheAppendAndNothingElse() {
        AppendCondition before = read("2203", 1);
        log.append(append(event(UNIT, "2203", 1)));
        assertThatThrownBy(() -> log.append(on(before, event("a", 0))))
                .isInstanceOf(AppendConditionFailed.class)
                .hasMessage("aggregate 2203 was read with 1 events and has 2");
        assertThat(log.head()).isEqualTo(3);
        assertThat(log.append(on(read("2203", 2), event("a", 0))).firstPosition())
                .isEqualTo(3);
    }

    @Test
    void aggregateThatCameIntoBeingFailsTheAppend() {
        AppendCondition before = read("220382", 0);
        log.append(append(event(UNIT, "220382", 0)));
        assertThatThrownBy(() -> log.append(on(before, event("a", 0)))).isInstanceOf(AppendConditionFailed.class);
    }

    @Test
    void allThatWasReadMustBeAsItWas() {
        AppendCondition one = new AppendCondition(Map.of("2203", 1L, "220381", 7L), List.of());
        assertThatThrownBy(() -> log.append(on(one, event("a", 0)))).isInstanceOf(AppendConditionFailed.class);
        AppendCondition listings =
                new AppendCondition(Map.of(), List.of(new Listing(UNIT, "9", "", 2), new Listing(UNIT, "22", "", 1)));
        assertThatThrownBy(() -> log.append(on(listings, event("a", 0))))
                .isInstanceOf(AppendConditionFailed.class)
                .hasMessage("aggregate 220381 has changed since position 1");
    }

    @Test
    void listingFailsTheAppendWhenOneOfThemChangedOrCameIntoBeing() {
        AppendCondition before = listed("2203");
        log.append(append(event(UNIT, "220381", 1)));
        assertThatThrownBy(() -> log.append(on(before, event("a", 0)))).isInstanceOf(AppendConditionFailed.class);
        AppendCondition later = listed("2203");
        log.append(append(event(UNIT, "220382", 0)));
        assertThatThrownBy(() -> log.append(on(later, event("a", 0)))).isInstanceOf(AppendConditionFailed.class);
        assertThat(log.append(on(listed("2203"), event("a", 0))).firstPosition())
                .isEqualTo(4);
    }

    @Test
    void listingIsNotDisturbedByOthers() {
        AppendCondition before = listed("2203");
        log.append(append(event(UNIT, "2204", 0), event("employer", "220382", 0)));
        log.append(on(before, event("a", 0)));
        assertThat(log.readAggregate("a", 0)).hasSize(1);
    }

    private AppendCondition mentioning(String text) {
        return new AppendCondition(Map.of(), List.of(new Listing(UNIT, "", text, log.head())));
    }

    @Test
    void listingOfWhatMentionsSomethingIsDisturbedByThatAlone() {
        AppendCondition before = mentioning("Id\":\"220382");
        log.append(append(event(UNIT, "220381", 1), event("employer", "220382", 0)));
        log.append(on(before, event("a", 0)));
        log.append(append(event(UNIT, "220382001", 0)));
        assertThatThrownBy(() -> log.append(on(before, event("a", 1))))
                .isInstanceOf(AppendConditionFailed.class)
                .hasMessage("aggregate 220382001 has changed since position 2");
    }

    @Test
    void mentionInTheSameCommitCounts() throws Exception {
        AppendCondition listing = mentioning("220382");
        var answers = Together.append(
                log,
                clock,
                append(event(UNIT, "220381", 1)),
                on(listing, event("a", 0)),
                append(event(UNIT, "220382", 0)),
                on(listing, event("b", 0)));
        assertThat(answers.get(1).join().firstPosition()).isEqualTo(4);
        failure(answers.get(3)).isInstanceOf(AppendConditionFailed.class);
    }

    @Test
    void appendMayChangeWhatItRestsOn() {
        AppendCondition both =
                new AppendCondition(Map.of("2203", 1L), listed("2203").listings());
        log.append(on(both, event(UNIT, "2203", 1), event(UNIT, "220381", 1), event(UNIT, "220382", 0)));
        assertThat(log.head()).isEqualTo(5);
    }

    @Test
    void changeInTheSameCommitCounts() throws Exception {
        AppendCondition aggregate = read("220381", 1);
        AppendCondition listing = listed("2203");
        var answers = Together.append(
                log,
                clock,
                on(aggregate, event("a", 0)),
                on(listing, event("b", 0)),
                append(event(UNIT, "220381", 1)),
                on(aggregate, event("c", 0)),
                on(listing, event("d", 0)),
                on(read("220381", 2), event("e", 0)));
        assertThat(answers.get(0).join().firstPosition()).isEqualTo(3);
        assertThat(answers.get(1).join().firstPosition()).isEqualTo(4);
        failure(answers.get(3)).isInstanceOf(AppendConditionFailed.class);
        failure(answers.get(4))
                .isInstanceOf(AppendConditionFailed.class)
                .hasMessageContaining("aggregate 220381 has changed");
        assertThat(answers.get(5).join().firstPosition()).isEqualTo(6);
    }

    @Test
    void changeThatWasItselfRefusedInTheSameCommitDoesNotCount() throws Exception {
        AppendCondition listing = listed("2203");
        var answers = Together.append(
                log,
                clock,
                on(read("nobody", 4), event(UNIT, "220381", 1)),
                append(event(UNIT, "220381", 9)),
                on(listing, event("a", 0)),
                on(read("220381", 1), event("b", 0)));
        failure(answers.get(0)).isInstanceOf(AppendConditionFailed.class);
        failure(answers.get(1)).isInstanceOf(SequenceConflict.class);
        assertThat(answers.get(2).join().firstPosition()).isEqualTo(3);
        assertThat(answers.get(3).join().firstPosition()).isEqualTo(4);
    }

    @Test
    void twoThatRestOnEachOtherAreNotBothRecorded() throws Exception {
        var answers = Together.append(
                log,
                clock,
                on(read("2203", 1), event(UNIT, "220381", 1)),
                on(read("220381", 1), event(UNIT, "2203", 1)));
        assertThat(answers.get(0).join().firstPosition()).isEqualTo(3);
        failure(answers.get(1)).isInstanceOf(AppendConditionFailed.class);
    }

    @Test
    void answeredRequestIsToldBeforeTheConditionIsLookedAt() {
        AppendCondition before = read("2203", 1);
        Append.Request request = new Append.Request("k", "sha", null);
        log.append(new Append(List.of(event(UNIT, "2203", 1)), request, before));
        assertThatThrownBy(() -> log.append(new Append(List.of(event(UNIT, "2203", 1)), request, before)))
                .isInstanceOf(RequestAlreadyAnswered.class);
    }

    @Test
    void requestOfAnAppendThatFailedIsNotRemembered() {
        Append.Request request = new Append.Request("k", "sha", null);
        assertThatThrownBy(() -> log.append(new Append(List.of(event("a", 0)), request, read("2203", 9))))
                .isInstanceOf(AppendConditionFailed.class);
        assertThat(log.answerTo("k")).isEmpty();
    }
}

package org.hemu.app.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.Level;
import org.hemu.command.dispatch.Commands;
import org.hemu.command.dispatch.Envelope;
import org.hemu.command.dispatch.Outcome;
import org.hemu.command.employment.WorkerIdKey;
import org.hemu.eventstore.Append;
import org.hemu.eventstore.EventLog;
import org.hemu.eventstore.RequestAlreadyAnswered;

/**
 * Sends the scenario's commands, a business day at a time. A day that is done leaves a mark in the log's memory of requests,
 * so an interrupted play goes on with the day it was in. Repeating a step does nothing: what was registered, filed or
 * accepted cannot be so twice, and the few steps of which that is not true carry a key.
 */
public final class ScenarioPlayer {
    private static final int AT_ONCE = 24;
    private static final int UNITS_AT_ONCE = 64;
    private static final Actor REGISTRY =
            new Actor("registry", Divisions.ofJilin().all().getFirst().code());

    private final Commands commands;
    private final EventLog log;
    private final ScenarioSettings settings;
    private final Divisions divisions;
    private final Schedule schedule;
    private final ScenarioProgress progress;
    private final LongAdder sent = new LongAdder();
    private volatile boolean stopped;

    public ScenarioPlayer(
            Commands commands, EventLog log, ScenarioSettings settings, WorkerIdKey key, ScenarioProgress progress) {
        this.commands = commands;
        this.log = log;
        this.settings = settings;
        this.divisions = Divisions.ofJilin();
        this.schedule = new Schedule(settings.seed(), settings.employers(), divisions, key);
        this.progress = progress;
    }

    /** Establishes the real jurisdictions that are not there yet, level by level. */
    public void establishJurisdictions() throws InterruptedException {
        if (log.aggregateIds("jurisdiction", "").size() >= divisions.all().size()) {
            return;
        }
        try (ExecutorService senders = Executors.newFixedThreadPool(
                UNITS_AT_ONCE, Thread.ofVirtual().name("units-", 0).factory())) {
            for (Level level : Level.values()) {
                List<Callable<Outcome>> establishments = new ArrayList<>();
                for (Divisions.Division division : divisions.of(level)) {
                    establishments.add(() -> send(REGISTRY, Firm.BEGIN, division.establishment(), ""));
                }
                await(senders.invokeAll(establishments));
            }
        }
    }

    /** Plays from the first day that is not done yet to the last; returns early when stopped. */
    public void play() throws InterruptedException {
        long days = ChronoUnit.DAYS.between(Firm.BEGIN, Firm.END) + 1;
        try (ExecutorService senders = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("scenario-", 0).factory())) {
            for (LocalDate day = firstDayNotDone(); !day.isAfter(Firm.END) && !stopped; day = day.plusDays(1)) {
                play(day, senders);
                markDone(day);
                long done = ChronoUnit.DAYS.between(Firm.BEGIN, day) + 1;
                progress.played(day, (int) (done * 100 / days), sent.sum());
            }
        }
        if (!stopped) {
            progress.finished(sent.sum());
        }
    }

    /** Stops after the day being played. */
    public void stop() {
        stopped = true;
    }

    private void play(LocalDate day, ExecutorService senders) throws InterruptedException {
        List<List<Step>> lanes = new ArrayList<>();
        for (int lane = 0; lane < AT_ONCE; lane++) {
            lanes.add(new ArrayList<>());
        }
        for (Step step : schedule.on(day)) {
            lanes.get(step.employer() % AT_ONCE).add(step);
        }
        List<Callable<Outcome>> work = new ArrayList<>();
        for (List<Step> lane : lanes) {
            if (!lane.isEmpty()) {
                work.add(() -> send(lane));
            }
        }
        await(senders.invokeAll(work));
    }

    private Outcome send(List<Step> lane) {
        Outcome last = new Outcome.Accepted(0, -1);
        for (Step step : lane) {
            last = send(step.actor(), step.day(), step.command().get(), step.key());
        }
        return last;
    }

    private Outcome send(Actor actor, LocalDate day, Command command, String key) {
        String correlation = "scenario-" + settings.seed() + "-" + day + "-" + command.aggregateId();
        Envelope.IdempotentRequest request = key.isEmpty()
                ? null
                : new Envelope.IdempotentRequest(mark(key), command.getClass().getSimpleName());
        sent.increment();
        return commands.send(command, new Envelope(actor, day, correlation, null, request));
    }

    private static void await(List<Future<Outcome>> outcomes) throws InterruptedException {
        for (Future<Outcome> outcome : outcomes) {
            try {
                outcome.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            }
        }
    }

    private String mark(String name) {
        return "scenario " + settings.seed() + " " + settings.employers() + " " + name;
    }

    private LocalDate firstDayNotDone() {
        LocalDate done = Firm.BEGIN.minusDays(1);
        LocalDate open = Firm.END.plusDays(1);
        while (done.plusDays(1).isBefore(open)) {
            LocalDate middle = done.plusDays(ChronoUnit.DAYS.between(done, open) / 2);
            if (log.answerTo(mark(middle.toString())).isPresent()) {
                done = middle;
            } else {
                open = middle;
            }
        }
        return open;
    }

    private void markDone(LocalDate day) {
        try {
            log.append(new Append(List.of(), new Append.Request(mark(day.toString()), "done", null)));
        } catch (RequestAlreadyAnswered e) {
            // The day was done before: the process ended between the mark and the next day.
        }
    }
}

package org.hemu.app.scenario.play;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Shows a play as one line that changes when a person watches, and as a line every five seconds otherwise. */
public final class ConsoleProgress implements ProgressListener {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean watched;
    private final InstantSource clock;
    private Instant shown;

    /**
     * Shows progress on a stream.
     *
     * @param watched whether a line may be overwritten
     */
    public ConsoleProgress(PrintStream out, boolean watched, InstantSource clock) {
        this.out = out;
        this.watched = watched;
        this.clock = clock;
        this.shown = clock.instant();
    }

    /** On standard output, as fits what is behind it. */
    public static ConsoleProgress onStandardOutput(InstantSource clock) {
        boolean watched =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new ConsoleProgress(System.out, watched, clock);
    }

    @Override
    public void progressed(PlayProgress progress) {
        boolean nothingWasLeft = !progress.running() && progress.steps() == 0;
        if (nothingWasLeft) {
            return;
        }
        if (watched) {
            out.print("\r" + bar(progress.percent()) + " " + line(progress) + "  ");
            if (!progress.running()) {
                out.println();
            }
            out.flush();
        } else if (!progress.running() || !shown.plus(EVERY).isAfter(clock.instant())) {
            shown = clock.instant();
            out.println("Scenario " + line(progress));
        }
    }

    private static String bar(int percent) {
        int full = percent * WIDTH / 100;
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }

    private static String line(PlayProgress progress) {
        long refused = progress.refusals().values().stream().mapToLong(n -> n).sum();
        String state = String.format(
                Locale.ROOT,
                "%s  %3d %%  %,d events  %,d/s  %,d refused",
                progress.day(),
                progress.percent(),
                progress.events(),
                progress.perSecond(),
                refused);
        if (!progress.running()) {
            return state + (progress.percent() == 100 ? "  done" : "  stopped");
        }
        return progress.secondsLeft() == 0 ? state : state + "  " + progress.secondsLeft() + " s left";
    }
}

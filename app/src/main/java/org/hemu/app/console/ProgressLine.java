package org.hemu.app.console;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Shows work as one line that changes when a person watches, and as a line every five seconds otherwise. */
public final class ProgressLine {
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
    public ProgressLine(PrintStream out, boolean watched, InstantSource clock) {
        this.out = out;
        this.watched = watched;
        this.clock = clock;
        this.shown = clock.instant();
    }

    /** On standard output, as fits what is behind it. */
    public static ProgressLine onStandardOutput(InstantSource clock) {
        boolean watched =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return new ProgressLine(System.out, watched, clock);
    }

    /**
     * Shows how far the work is, unless it is too soon to say it again.
     *
     * @param last whether this is the last word, which is always shown
     */
    public void show(int percent, String text, boolean last) {
        if (watched) {
            out.print("\r" + bar(percent) + " " + text + "  ");
            if (last) {
                out.println();
            }
            out.flush();
        } else if (last || !shown.plus(EVERY).isAfter(clock.instant())) {
            shown = clock.instant();
            out.println(text);
        }
    }

    private static String bar(int percent) {
        int full = percent * WIDTH / 100;
        return "█".repeat(full) + "░".repeat(WIDTH - full);
    }
}

package org.hemu.app.scenario.play;

import java.util.Locale;
import org.hemu.app.console.ProgressLine;

/** Shows a play in the console. */
public final class ConsoleProgress implements ProgressListener {
    private final ProgressLine console;

    public ConsoleProgress(ProgressLine console) {
        this.console = console;
    }

    @Override
    public void progressed(PlayProgress progress) {
        boolean nothingWasLeft = !progress.running() && progress.steps() == 0;
        if (!nothingWasLeft) {
            console.show(progress.percent(), "Scenario " + line(progress), !progress.running());
        }
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

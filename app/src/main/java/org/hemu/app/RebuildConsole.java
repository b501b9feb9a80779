package org.hemu.app;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hemu.app.console.ProgressLine;
import org.hemu.query.QuerySide;
import org.hemu.query.runtime.Comparison;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.RebuildProgress;
import org.hemu.query.runtime.RebuildProgress.State;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Shows in the console how rebuilds go on, whoever asked for them. Those that the command line asks for are started as soon
 * as this process feeds the read models, and switched to when they have caught up.
 */
final class RebuildConsole {
    private static final String ALL = "all";

    private final ReadSide readSide;
    private final ProgressLine console;
    private final Set<String> wanted;
    private final Set<String> toSwitch = new LinkedHashSet<>();
    private final Map<Build, State> shown = new HashMap<>();
    private boolean waiting;

    private record Build(String projection, int generation) {}

    /** @throws StartFailure if there is no read model of such a name */
    RebuildConsole(ReadSide readSide, Collection<String> wanted, ProgressLine console) {
        this.readSide = readSide;
        this.console = console;
        this.wanted = new LinkedHashSet<>(named(wanted));
    }

    private static List<String> named(Collection<String> wanted) {
        List<String> known =
                QuerySide.PROJECTIONS.stream().map(Projection::name).sorted().toList();
        if (wanted.contains(ALL)) {
            return known;
        }
        for (String name : wanted) {
            if (!known.contains(name)) {
                throw new StartFailure("hemu.rebuild names no read model: " + name + "; choose from "
                        + String.join(", ", known) + ", or " + ALL);
            }
        }
        return List.copyOf(wanted);
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        if (!wanted.isEmpty()) {
            startWanted();
        }
        for (RebuildProgress rebuild : readSide.rebuilds()) {
            show(rebuild);
            if (rebuild.state() == State.CAUGHT_UP && toSwitch.contains(rebuild.projection())) {
                readSide.compare(rebuild.projection()).ifPresent(RebuildConsole::tell);
                if (readSide.switchTo(rebuild.projection())) {
                    toSwitch.remove(rebuild.projection());
                }
            } else if (rebuild.state() == State.FAILED) {
                toSwitch.remove(rebuild.projection());
            }
        }
    }

    private void startWanted() {
        if (readSide.feeds()) {
            wanted.forEach(readSide::rebuild);
            toSwitch.addAll(wanted);
            wanted.clear();
        } else if (!waiting) {
            waiting = true;
            System.out.println("Rebuild of " + String.join(", ", wanted)
                    + " begins when this process feeds the read models; another one may be doing so now");
        }
    }

    private void show(RebuildProgress rebuild) {
        State before = shown.put(new Build(rebuild.projection(), rebuild.generation()), rebuild.state());
        boolean changed = before != rebuild.state();
        if (changed || rebuild.state() == State.RUNNING) {
            console.show(rebuild.percent(), text(rebuild), changed && before != null);
        }
    }

    private static void tell(Comparison found) {
        System.out.println(String.format(
                Locale.ROOT,
                "Rebuild of %s  beside the live one: %,d equal, %,d different, %,d missing%s",
                found.projection(),
                found.equal(),
                found.different(),
                found.missing(),
                found.complete() ? "" : " of those compared"));
    }

    private static String text(RebuildProgress rebuild) {
        String text = String.format(
                Locale.ROOT,
                "Rebuild of %s  %3d %%  %,d of %,d events  %,d/s  %s",
                rebuild.projection(),
                rebuild.percent(),
                rebuild.position(),
                rebuild.head(),
                rebuild.eventsPerSecond(),
                rebuild.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return text
                + left(rebuild.secondsLeft(), rebuild.state())
                + (rebuild.failure() == null ? "" : ": " + rebuild.failure());
    }

    private static String left(@Nullable Long seconds, State state) {
        return seconds == null || state != State.RUNNING ? "" : "  " + seconds + " s left";
    }
}

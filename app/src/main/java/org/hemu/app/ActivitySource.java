package org.hemu.app;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hemu.eventstore.EventLog;
import org.hemu.query.QuerySide;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what the system is busy with. */
@Component
public final class ActivitySource implements Supplier<Activity> {
    private final EventLog log;
    private final ObjectProvider<ReadSide> readSide;
    private volatile @Nullable ReadSide known;
    private final AtomicReference<Activity.@Nullable Scenario> scenario = new AtomicReference<>();

    ActivitySource(EventLog log, ObjectProvider<ReadSide> readSide) {
        this.log = log;
        this.readSide = readSide;
    }

    /** Asked for once: when the program stops, it must not be made again. */
    private @Nullable ReadSide readSide() {
        ReadSide found = known;
        if (found == null) {
            found = readSide.getIfAvailable();
            known = found;
        }
        return found;
    }

    /** Takes note of how far the scenario is. */
    void playing(Activity.Scenario now) {
        scenario.set(now);
    }

    /** Takes note that nothing more is played, be it that it failed. */
    void played() {
        scenario.updateAndGet(last -> last != null && last.running() ? null : last);
    }

    @Override
    public Activity get() {
        ReadSide read = readSide();
        if (read == null) {
            long head = log.head();
            return new Activity(-1, head, head, scenario.get());
        }
        AsOf asOf = read.of(QuerySide.PROJECTIONS.stream().map(p -> p.name()).toList());
        return new Activity(asOf.position(), asOf.head(), asOf.lag(), scenario.get());
    }
}

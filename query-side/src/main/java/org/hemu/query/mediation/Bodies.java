package org.hemu.query.mediation;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.mediation.MediationBodyEvent;
import org.hemu.api.mediation.MediationBodyEvent.MediationBodyEstablished;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.jspecify.annotations.Nullable;

/** One row per mediation body, by id. */
public final class Bodies implements Projection<BodyOnFile> {
    public static final String NAME = "mediation-body";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<BodyOnFile> rowType() {
        return BodyOnFile.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(MediationBodyEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return Stream.of(recorded.aggregateId());
    }

    @Override
    public BodyOnFile evolve(String key, @Nullable BodyOnFile row, Recorded recorded) {
        MediationBodyEvent event = (MediationBodyEvent) recorded.event();
        BodyOnFile before = row == null && event instanceof MediationBodyEstablished e
                ? BodyFold.established(e)
                : MissingRow.unless(row, key);
        return BodyFold.after(before, event, recorded.sequence());
    }
}

package org.hemu.query.petition;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.petition.PetitionEvent;
import org.hemu.api.petition.ReceptionEvent.PetitionRegistered;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.jspecify.annotations.Nullable;

/** One row per petition, by id. No event takes one away. */
public final class Petitions implements Projection<PetitionOnFile> {
    public static final String NAME = "petition";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PetitionOnFile> rowType() {
        return PetitionOnFile.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(PetitionEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded recorded) {
        return Stream.of(recorded.aggregateId());
    }

    @Override
    public PetitionOnFile evolve(String key, @Nullable PetitionOnFile row, Recorded recorded) {
        PetitionEvent event = (PetitionEvent) recorded.event();
        PetitionFold fold = event instanceof PetitionRegistered e && row == null
                ? PetitionFold.registered(e)
                : new PetitionFold(MissingRow.unless(row, key)).after(event);
        return fold.result(event, recorded.type(), recorded.sequence());
    }
}

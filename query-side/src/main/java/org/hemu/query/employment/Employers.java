package org.hemu.query.employment;

import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.jspecify.annotations.Nullable;

/** One row per employer, by id. */
public final class Employers implements Projection<Employer> {
    public static final String NAME = "employer";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 6;
    }

    @Override
    public Class<Employer> rowType() {
        return Employer.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(EmployerEvent.class);
    }

    /** What is recorded under a code that came to an employer later is no employer. */
    @Override
    public Stream<String> keys(Recorded event) {
        return event.event() instanceof EmployerEvent.OrganizationCodeAssigned
                ? Stream.empty()
                : Stream.of(event.aggregateId());
    }

    @Override
    public Employer evolve(String key, @Nullable Employer row, Recorded recorded) {
        EmployerEvent event = (EmployerEvent) recorded.event();
        return event instanceof EmployerEvent.EmployerRegistered e
                ? EmployerFold.registered(e, recorded.sequence())
                : new EmployerFold(MissingRow.unless(row, key))
                        .after(event)
                        .result(event.jurisdiction(), recorded.sequence());
    }
}

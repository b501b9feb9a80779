package org.hemu.command.employment;

import org.hemu.domain.employment.Employer;
import org.hemu.eventstore.axon.SnapshotCodec;
import org.hemu.eventstore.codec.StateCodec;

/** How employers become snapshots and come back. */
public final class EmployerSnapshots {
    /** To be raised when the same events come to mean another state, which the shape of the state does not show. */
    private static final int FOLD = 4;

    public static final StateCodec<Employer> STATES = new StateCodec<>("employer", Employer.class, FOLD);

    public static final SnapshotCodec<EmployerAggregate, Employer> CODEC =
            new SnapshotCodec<>(EmployerAggregate.class, STATES, EmployerAggregate::state, EmployerAggregate::restored);

    private EmployerSnapshots() {}
}

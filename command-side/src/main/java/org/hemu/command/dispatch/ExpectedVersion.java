package org.hemu.command.dispatch;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** Holds a command to the version of the aggregate that its sender has seen. */
public final class ExpectedVersion {
    private ExpectedVersion() {}

    /**
     * Compares with the aggregate at hand.
     *
     * @param expected absent when any version will do
     * @throws ConflictingAggregateVersionException if the aggregate is at another version
     */
    public static void check(String aggregateId, @Nullable Long expected) {
        if (expected != null) {
            Long version = AggregateLifecycle.getVersion();
            long actual = version == null ? -1 : version;
            if (actual != expected) {
                throw new ConflictingAggregateVersionException(aggregateId, expected, actual);
            }
        }
    }
}

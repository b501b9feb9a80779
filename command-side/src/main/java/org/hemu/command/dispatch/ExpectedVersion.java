package org.hemu.command.dispatch;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/**
 * The version of the aggregate that the sender of a command has seen and insists on.
 *
 * @param number absent when any version will do
 */
public record ExpectedVersion(String aggregateId, @Nullable Long number) {
    /**
     * Compares with the aggregate at hand.
     *
     * @throws ConflictingAggregateVersionException if the aggregate is at another version
     */
    public void check() {
        if (number != null) {
            Long version = AggregateLifecycle.getVersion();
            long actual = version == null ? -1 : version;
            if (actual != number) {
                throw new ConflictingAggregateVersionException(aggregateId, number, actual);
            }
        }
    }
}

package org.hemu.command.dispatch;

import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.Provenance;
import org.hemu.eventstore.axon.ProvenanceMetadata;

/**
 * What follows from the events of one aggregate for another, within the same append. A part of the program does it, under its
 * own name and on the authority of whoever sent the command; the event that it follows from is its cause.
 *
 * @param part its name
 * @param aggregateId of the aggregate whose event is the cause
 * @param command simple name of what is decided there
 */
public record Following(String part, String aggregateId, String command) {

    /** A command that follows. */
    public static Following of(String part, String aggregateId, Command command) {
        return new Following(part, aggregateId, command.getClass().getSimpleName());
    }

    /**
     * What its events carry.
     *
     * @throws IllegalStateException outside of a unit of work
     */
    public MetaData metadata() {
        Provenance asked = ProvenanceMetadata.provenance(
                CurrentUnitOfWork.get().getMessage().getMetaData());
        return ProvenanceMetadata.following(asked.followedBy(part, command), aggregateId);
    }
}

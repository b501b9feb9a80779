package org.hemu.domain.shared;

import java.util.Optional;
import org.hemu.api.authority.Authority;
import org.hemu.api.authority.ConfirmedByProposer;
import org.hemu.api.authority.Operation;
import org.hemu.api.shared.Actor;

/** Four eyes (双人复核): what is marked so in the table of authority is proposed by one person and confirmed by another. */
public final class SecondPerson {
    private SecondPerson() {}

    /**
     * Why the confirmation does not count, if it does not. Whoever confirms may act in another capacity or through another
     * program than whoever proposed; it must be somebody else.
     */
    public static Optional<ConfirmedByProposer> missing(Operation operation, Actor proposer, Actor confirming) {
        return missing(operation, proposer.subject(), confirming);
    }

    /**
     * The same, of a proposer who is known by subject.
     *
     * @param proposer subject of the one who proposed it
     * @throws IllegalArgumentException if the table of authority does not say that the operation takes two persons
     */
    public static Optional<ConfirmedByProposer> missing(Operation operation, String proposer, Actor confirming) {
        if (!Authority.table().takesTwoPersons(operation)) {
            throw new IllegalArgumentException("the table does not ask for two persons: " + operation);
        }
        return proposer.equals(confirming.subject())
                ? Optional.of(new ConfirmedByProposer(operation, proposer))
                : Optional.empty();
    }
}

package org.hemu.domain.shared;

import java.util.Optional;
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
        return proposer.subject().equals(confirming.subject())
                ? Optional.of(new ConfirmedByProposer(operation, proposer.subject()))
                : Optional.empty();
    }
}

package org.hemu.api.inspection;

import java.util.Optional;
import org.hemu.api.casework.Channel;

/** Who deals with a matter that the inspection does not, or no longer, deal with. */
public enum Destination {
    MEDIATION,
    ARBITRATION,
    COURT,
    PETITION,
    /** The inspection of the place of employment. */
    OTHER_INSPECTION_BODY,
    /** Another department of government. */
    OTHER_DEPARTMENT,
    /** Judicial organs, on suspicion of a crime (司法机关). */
    JUDICIAL_ORGANS;

    /** The channel that the matter goes to; empty where it leaves all of them. */
    public Optional<Channel> channel() {
        return switch (this) {
            case MEDIATION -> Optional.of(Channel.MEDIATION);
            case ARBITRATION -> Optional.of(Channel.ARBITRATION);
            case COURT -> Optional.of(Channel.COURT);
            case PETITION -> Optional.of(Channel.PETITION);
            case OTHER_INSPECTION_BODY -> Optional.of(Channel.INSPECTION);
            case OTHER_DEPARTMENT, JUDICIAL_ORGANS -> Optional.empty();
        };
    }
}

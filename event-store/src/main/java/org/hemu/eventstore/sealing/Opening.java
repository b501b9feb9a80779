package org.hemu.eventstore.sealing;

import java.util.Optional;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SealedPerson;

/** Opens what was sealed. */
public interface Opening {
    /**
     * The person, readable; empty once the key is destroyed.
     *
     * @throws KeyStoreUnavailable if the key cannot be had now
     * @throws IllegalStateException if the content was changed since it was sealed
     */
    Optional<PersonalData> open(SealedPerson person);
}

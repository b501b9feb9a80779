package org.hemu.domain.person;

import org.hemu.api.person.PersonalData;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * A record that holds a person.
 *
 * @param id of the relationship or employer
 * @param jurisdiction the unit that is accountable for it
 * @param person as recorded last; absent once nobody can open it
 */
public record HeldRecord(
        String id, JurisdictionCode jurisdiction, @Nullable PersonalData person) {}

package org.hemu.api.petition;

import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.shared.JurisdictionCode;

/** What has happened to a petition. */
public sealed interface PetitionEvent extends CaseworkEvent
        permits ReceptionEvent, HandlingEvent, RecourseEvent, OversightEvent, PetitionCustodyEvent {

    /** The unit that has the petition from then on: a forwarded one the unit that it goes to, one under review the reviewer. */
    @Override
    JurisdictionCode jurisdiction();
}

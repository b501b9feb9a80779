package org.hemu.api.inspection;

import java.time.LocalDate;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;

/** What can be asked of a body that inspects. Each says on which day it happened. */
public sealed interface InspectionBodyCommand extends Command {
    InspectionBodyId bodyId();

    @Override
    default String aggregateId() {
        return bodyId().value();
    }

    /**
     * Enters a body.
     *
     * @param jurisdiction the unit that it inspects in, a county or above
     */
    record EstablishInspectionBody(
            InspectionBodyId bodyId, JurisdictionCode jurisdiction, String name, LocalDate establishedOn)
            implements InspectionBodyCommand {}

    /**
     * Somebody inspects for the body, with a card.
     *
     * @param cardUntil last day of the card
     */
    record RegisterInspector(
            InspectionBodyId bodyId,
            SubjectId inspector,
            PersonalData person,
            InspectorPost post,
            LocalDate cardFrom,
            LocalDate cardUntil)
            implements InspectionBodyCommand {}

    /** The card of an inspector holds longer, or again. */
    record RenewCard(InspectionBodyId bodyId, SubjectId inspector, LocalDate cardFrom, LocalDate cardUntil)
            implements InspectionBodyCommand {}

    /**
     * The card of an inspector holds no more.
     *
     * @param withdrawnOn first day without it
     */
    record WithdrawCard(InspectionBodyId bodyId, SubjectId inspector, CardEnd reason, LocalDate withdrawnOn)
            implements InspectionBodyCommand {}

    /**
     * The body takes no more cases.
     *
     * @param dissolvedOn first day without it
     */
    record DissolveInspectionBody(InspectionBodyId bodyId, LocalDate dissolvedOn) implements InspectionBodyCommand {}
}

package org.hemu.query.person;

import java.time.LocalDate;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;

/**
 * An erasure that somebody proposed and nobody has confirmed.
 *
 * @param proposer subject of the one who proposed it, and who cannot confirm it
 */
public record WaitingErasure(
        SubjectId subject,
        JurisdictionCode jurisdiction,
        ErasureGround ground,
        String proposer,
        LocalDate proposedOn) {}

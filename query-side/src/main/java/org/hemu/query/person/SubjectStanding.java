package org.hemu.query.person;

import java.time.LocalDate;
import org.hemu.api.person.ErasureGround;
import org.hemu.api.person.RestrictionReason;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * What holds about a subject beyond its records: an erasure that waits to be confirmed, a restriction, or both.
 *
 * @param erasure absent when none waits
 * @param restriction absent when the data may be processed
 */
public record SubjectStanding(
        SubjectId subject,
        @Nullable Erasure erasure,
        @Nullable Restriction restriction) {

    /** An erasure that waits for a second person. */
    public record Erasure(JurisdictionCode jurisdiction, ErasureGround ground, String proposer, LocalDate proposedOn) {}

    /** That data is only stored. */
    public record Restriction(JurisdictionCode jurisdiction, RestrictionReason reason, LocalDate restrictedOn) {}

    boolean isPlain() {
        return erasure == null && restriction == null;
    }
}

package org.hemu.command.mediation;

import jakarta.validation.constraints.Pattern;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.Origin;
import org.jspecify.annotations.Nullable;

/** Where a matter comes from, as a client says. */
public record OriginBody(
        Channel channel,
        @Nullable @Pattern(regexp = Codes.ID) String caseId) {
    /** The origin, where there is one. */
    public static @Nullable Origin orNull(@Nullable OriginBody body) {
        return body == null ? null : new Origin(body.channel, body.caseId == null ? null : new CaseId(body.caseId));
    }
}

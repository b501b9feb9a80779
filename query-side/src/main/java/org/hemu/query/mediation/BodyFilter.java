package org.hemu.query.mediation;

import java.time.LocalDate;
import org.hemu.api.mediation.BodyKind;
import org.jspecify.annotations.Nullable;

/**
 * Which mediation bodies to list; an absent criterion lets all pass.
 *
 * @param takesCases whether it takes cases today
 */
public record BodyFilter(@Nullable BodyKind kind, @Nullable Boolean takesCases) {
    public static final BodyFilter ALL = new BodyFilter(null, null);

    boolean admits(BodyOnFile body, LocalDate today) {
        return (kind == null || kind == body.kind()) && (takesCases == null || takesCases == body.takesCasesOn(today));
    }
}

package org.hemu.query.matter;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.CaseId;
import org.hemu.api.casework.Channel;
import org.hemu.api.casework.Origin;
import org.hemu.api.shared.JurisdictionCode;
import org.jspecify.annotations.Nullable;

/**
 * One grievance with all cases that it became, one after the other.
 *
 * @param cases in the order in which they were recorded
 */
public record Matter(List<Link> cases) {
    public static final Matter NONE = new Matter(List.of());

    /**
     * One of its cases.
     *
     * @param origin where the matter was before; absent when it was new
     */
    public record Link(
            CaseId caseId,
            Channel channel,
            JurisdictionCode jurisdiction,
            LocalDate openedOn,
            @Nullable Origin origin) {}
}

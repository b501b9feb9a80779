package org.hemu.query.mediation;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.casework.ClockKind;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.hemu.query.matter.Matter;
import org.jspecify.annotations.Nullable;

/**
 * One mediation case with its clocks, and where to read on.
 *
 * @param mediation the case itself
 * @param clocks those that run and those that ran, each with what its last day follows from
 * @param matter all cases of the matter that it belongs to, this one among them; none for an employer
 * @param events where to read its history
 */
public record CaseFile(CaseOnFile mediation, ClockFile clocks, Matter matter, String events) {
    private static final String AGGREGATES = "/api/v1/audit/aggregates/";

    /** What of it changes without an event of the case: how the clocks stand on the day, and a matter that goes on elsewhere. */
    List<?> besides() {
        return List.of(
                clocks.running().stream().map(ClockFile.Running::status).toList(),
                matter.cases().size());
    }

    static CaseFile of(CaseOnFile file, @Nullable CaseClocks clocks, @Nullable Matter matter, LocalDate today) {
        return new CaseFile(
                file,
                ClockFile.of(clocks, today, past -> keptAfterAll(past, file)),
                matter == null ? Matter.NONE : matter,
                AGGREGATES + file.id() + "/events");
    }

    /** The days for mediation were kept by whatever ended it, unless it stands that they were over. */
    private static boolean keptAfterAll(CaseClocks.Past past, CaseOnFile file) {
        return past.deadline().clock() == ClockKind.MEDIATION_CONCLUSION && file.deemedFailedOn() == null;
    }
}

package org.hemu.query.petition;

import java.time.LocalDate;
import java.util.List;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClockFile;
import org.hemu.query.matter.Matter;
import org.jspecify.annotations.Nullable;

/**
 * One petition with its clocks, and where to read on.
 *
 * @param clocks those that run and those that ran, each with what its last day follows from
 * @param matter all cases of the matter that it belongs to, this one among them
 * @param events where to read its history
 */
public record PetitionFile(PetitionOnFile petition, ClockFile clocks, Matter matter, String events) {
    private static final String AGGREGATES = "/api/v1/audit/aggregates/";

    /** What of it changes without an event of the case: how the clocks stand on the day, and a matter that goes on elsewhere. */
    List<?> besides() {
        return List.of(
                clocks.running().stream().map(ClockFile.Running::status).toList(),
                matter.cases().size());
    }

    static PetitionFile of(PetitionOnFile file, @Nullable CaseClocks clocks, @Nullable Matter matter, LocalDate today) {
        return new PetitionFile(
                file,
                ClockFile.of(clocks, today, _ -> false),
                matter == null ? Matter.NONE : matter,
                AGGREGATES + file.id() + "/events");
    }
}

package org.hemu.query.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.shared.Answer;
import org.jspecify.annotations.Nullable;

/** Questions about jurisdictions. Without a day they are answered as things stand after the last event. */
public interface JurisdictionQueries {

    /**
     * The unit with the code, in force or not.
     *
     * @throws org.hemu.query.shared.NotFound if no unit ever had the code
     */
    Answer<Unit> unit(JurisdictionCode code, @Nullable LocalDate on);

    /** The units directly below, in the order of their codes; with a day, only those in force on it. */
    Answer<List<Unit>> children(JurisdictionCode code, @Nullable LocalDate on);

    /** The unit and all units above it, from the province down. */
    Answer<List<Unit>> lineage(JurisdictionCode code, @Nullable LocalDate on);
}

package org.hemu.query.employment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.Standing;

/** What the accepted filings of a relationship amount to under each regime under which there has been one. */
final class StandingsOnFile {
    private StandingsOnFile() {}

    static Map<Regime, Standing> after(Map<Regime, Standing> before, FilingAccepted event) {
        Map<Regime, Standing> after = new EnumMap<>(Regime.class);
        after.putAll(before);
        after.put(event.regime(), event.after());
        return Collections.unmodifiableMap(after);
    }
}

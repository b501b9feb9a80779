package org.hemu.app.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;

/** Where employers are: every county has some, those with more communities more; a few belong to higher levels. */
final class Sites {
    private final Divisions divisions;
    private final List<Divisions.Division> counties;
    private final List<Divisions.Division> weighted = new ArrayList<>();
    private final Map<JurisdictionCode, List<Divisions.Division>> townships = new HashMap<>();
    private final Map<JurisdictionCode, List<Divisions.Division>> communities = new HashMap<>();

    Sites(Divisions divisions) {
        this.divisions = divisions;
        this.counties = divisions.of(Level.COUNTY);
        for (Divisions.Division county : counties) {
            List<Divisions.Division> below = divisions.below(county, Level.TOWNSHIP);
            townships.put(county.code(), below);
            communities.put(county.code(), divisions.below(county, Level.COMMUNITY));
            below.forEach(township -> weighted.add(county));
        }
    }

    Divisions.Division county(int number, Chance chance) {
        return number < counties.size() * 4 ? counties.get(number % counties.size()) : chance.one(weighted);
    }

    /** The unit that is accountable: most often the county, for the self-employed the township or community. */
    Divisions.Division site(Divisions.Division county, Chance chance) {
        double draw = chance.uniform();
        if (draw < 0.012) {
            return unit(county.code().at(Level.PROVINCE));
        }
        if (draw < 0.035) {
            return unit(county.code().at(Level.PREFECTURE));
        }
        if (draw < 0.62) {
            return county;
        }
        Map<JurisdictionCode, List<Divisions.Division>> below = draw < 0.82 ? townships : communities;
        return chance.one(below.getOrDefault(county.code(), List.of(county)));
    }

    private Divisions.Division unit(JurisdictionCode code) {
        return divisions.of(code.level()).stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

package org.hemu.api.jurisdiction;

import org.hemu.api.shared.Level;

/** What a unit is, within its level. */
public enum UnitKind {
    PROVINCE(Level.PROVINCE),
    PREFECTURE(Level.PREFECTURE),
    DISTRICT(Level.COUNTY),
    COUNTY_CITY(Level.COUNTY),
    COUNTY(Level.COUNTY),
    /** A development zone that reports like a county but is no division of GB/T 2260. */
    FUNCTIONAL_ZONE(Level.COUNTY),
    SUBDISTRICT(Level.TOWNSHIP),
    TOWN(Level.TOWNSHIP),
    RURAL_TOWNSHIP(Level.TOWNSHIP),
    /** A farm, forestry bureau or development zone that ranks with townships. */
    QUASI_TOWNSHIP(Level.TOWNSHIP),
    RESIDENTS_COMMITTEE(Level.COMMUNITY),
    VILLAGERS_COMMITTEE(Level.COMMUNITY),
    QUASI_RESIDENTS(Level.COMMUNITY),
    QUASI_VILLAGERS(Level.COMMUNITY);

    private final Level level;

    UnitKind(Level level) {
        this.level = level;
    }

    public Level level() {
        return level;
    }
}

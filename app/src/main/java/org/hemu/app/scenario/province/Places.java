package org.hemu.app.scenario.province;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;

/** Spreads employers over the province: the more streets and communities a unit has, the more employers. */
public final class Places {
    private static final double RURAL = 0.12;
    private static final double PARK = 3;
    private static final double SELF_EMPLOYED_AT_TOWNSHIP = 0.65;

    private final Divisions divisions;
    private final List<Divisions.Unit> counties;
    private final Weighted<Divisions.Unit> prefectures;
    private final Weighted<Divisions.Unit> anyCounty;
    private final Weighted<Divisions.Unit> parks;
    private final Map<JurisdictionCode, Weighted<Divisions.Unit>> townships = new HashMap<>();
    private final Map<JurisdictionCode, Weighted<Divisions.Unit>> countiesOf = new HashMap<>();

    public Places(Divisions divisions) {
        this.divisions = divisions;
        this.counties = divisions.at(Level.COUNTY);
        Map<JurisdictionCode, Double> weights = new HashMap<>();
        for (Divisions.Unit township : divisions.at(Level.TOWNSHIP)) {
            double weight = weight(township);
            weights.put(township.code(), weight);
            township.code().lineage().stream()
                    .filter(code -> !code.equals(township.code()))
                    .forEach(code -> weights.merge(code, weight, Double::sum));
        }
        this.prefectures = Weighted.of(divisions.at(Level.PREFECTURE), unit -> weights.getOrDefault(unit.code(), 0.0));
        this.anyCounty = Weighted.of(counties, unit -> weights.getOrDefault(unit.code(), 0.0));
        this.parks = Weighted.of(
                counties,
                unit -> weights.getOrDefault(unit.code(), 0.0)
                        * (unit.kind() == UnitKind.FUNCTIONAL_ZONE ? PARK : 0.1));
        for (Divisions.Unit prefecture : divisions.at(Level.PREFECTURE)) {
            countiesOf.put(
                    prefecture.code(),
                    Weighted.of(divisions.below(prefecture.code()), unit -> weights.getOrDefault(unit.code(), 0.0)));
        }
        for (Divisions.Unit county : counties) {
            townships.put(
                    county.code(),
                    Weighted.of(divisions.below(county.code()), unit -> weights.getOrDefault(unit.code(), 0.0)));
        }
    }

    private double weight(Divisions.Unit township) {
        double communities = 0;
        for (Divisions.Unit community : divisions.below(township.code())) {
            communities += community.kind() == UnitKind.RESIDENTS_COMMITTEE ? 1 : RURAL;
        }
        return communities + (township.kind() == UnitKind.SUBDISTRICT ? 2 : RURAL);
    }

    /** The counties in the order of their codes, functional zones included. */
    public List<Divisions.Unit> counties() {
        return counties;
    }

    /** A place for an employer of that kind. */
    public Place draw(Affiliation affiliation, Chance chance) {
        return switch (affiliation) {
            case PROVINCIAL -> at(divisions.at(Level.PROVINCE).getFirst(), prefectures.draw(chance), chance);
            case MUNICIPAL -> {
                Divisions.Unit prefecture = prefectures.draw(chance);
                yield at(prefecture, prefecture, chance);
            }
            case PARK -> county(parks.draw(chance), chance);
            case ORDINARY -> county(anyCounty.draw(chance), chance);
            case SELF_EMPLOYED -> selfEmployed(anyCounty.draw(chance), chance);
        };
    }

    /** A place in the given county, received by the county itself. */
    public Place county(Divisions.Unit county, Chance chance) {
        return at(county, county, chance);
    }

    /** Another place for an employer that moves: of the same kind, mostly in the same prefecture. */
    public Place elsewhere(Affiliation affiliation, Place from, Chance chance) {
        JurisdictionCode prefecture = from.jurisdiction().at(Level.PREFECTURE);
        Weighted<Divisions.Unit> near = countiesOf.get(prefecture);
        if (near == null || from.jurisdiction().level() == Level.PREFECTURE || chance.hits(0.2)) {
            return draw(affiliation, chance);
        }
        Divisions.Unit county = near.draw(chance);
        return affiliation == Affiliation.SELF_EMPLOYED ? selfEmployed(county, chance) : county(county, chance);
    }

    private Place selfEmployed(Divisions.Unit county, Chance chance) {
        Divisions.Unit township = township(county, chance);
        Divisions.Unit community = chance.oneOf(divisions.below(township.code()));
        Divisions.Unit receiver = chance.hits(SELF_EMPLOYED_AT_TOWNSHIP) ? township : community;
        return new Place(receiver.code(), town(county), address(community, chance));
    }

    private Place at(Divisions.Unit receiver, Divisions.Unit within, Chance chance) {
        Divisions.Unit county = within.level() == Level.PREFECTURE
                ? countiesOf.getOrDefault(within.code(), anyCounty).draw(chance)
                : within;
        Divisions.Unit community =
                chance.oneOf(divisions.below(township(county, chance).code()));
        String town = receiver.level() == Level.PROVINCE ? receiver.name() : town(within);
        return new Place(receiver.code(), town, address(community, chance));
    }

    private Divisions.Unit township(Divisions.Unit county, Chance chance) {
        Weighted<Divisions.Unit> within = townships.get(county.code());
        if (within == null) {
            throw new IllegalArgumentException("no county " + county.code());
        }
        return within.draw(chance);
    }

    /** Districts and zones bear the name of their city, cities and counties their own. */
    private String town(Divisions.Unit unit) {
        return switch (unit.kind()) {
            case DISTRICT, FUNCTIONAL_ZONE ->
                divisions.unit(unit.code().parent().orElseThrow()).name();
            default -> unit.name();
        };
    }

    private String address(Divisions.Unit community, Chance chance) {
        List<String> words = new ArrayList<>();
        for (JurisdictionCode code : community.code().lineage()) {
            words.add(divisions.unit(code).name());
        }
        return String.join("", words) + chance.between(1, 299) + "号";
    }
}

package org.hemu.app.scenario.province;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.shared.Level;
import org.jspecify.annotations.Nullable;

/** Gives every index its employer. */
public final class Profiles {
    private static final long SALT = 0x454D;
    private static final long MERGER_SALT = 0x4D45;
    private static final long COUNTY_SALT = 0x434F;

    /** Share of employers that existed before 2010; the others are founded evenly over the three years. */
    private static final double FOUNDED_BEFORE = 0.85;

    private static final double CLOSED_PER_YEAR = 0.035;
    private static final double PAIRS_THAT_MERGE = 0.03;
    private static final double NEW_EMPLOYERS_IN_TIME = 0.80;
    private static final double NEW_EMPLOYERS_NEVER = 0.03;
    private static final LocalDate PROGRAMME_BEGINS = LocalDate.of(2010, 1, 7);

    /** Share of the employers of before 2010 that have filed. */
    private static final Curve FILED = Curve.through(
            Curve.on("2010-01-07", 0),
            Curve.on("2010-02-26", 0.71),
            Curve.on("2010-12-31", 0.82),
            Curve.on("2011-12-31", 0.915),
            Curve.on("2012-12-20", 0.962));

    private static final Weighted<RegistrationType> TYPES = types(
            "173 46", "159 14", "110 5", "151 3", "120 4", "171 8", "172 2", "160 3", "174 2", "230 1.5", "330 2.5",
            "310 1");
    private static final Weighted<RegistrationType> STATE_TYPES = types("110 5", "151 4", "160 2", "159 1");
    private static final Weighted<RegistrationType> SELF_EMPLOYED_TYPES = types("410 9", "420 1");
    private static final Weighted<Affiliation> AFFILIATIONS =
            Weighted.of(List.of(Affiliation.values()), a -> switch (a) {
                case PROVINCIAL -> 0.8;
                case MUNICIPAL -> 2.5;
                case PARK -> 14;
                case ORDINARY -> 51;
                case SELF_EMPLOYED -> 32;
            });

    private final long seed;
    private final int employers;
    private final Places places;

    public Profiles(long seed, int employers, Divisions divisions) {
        if (employers < 1 || employers > Codes.EMPLOYERS) {
            throw new IllegalArgumentException(
                    "employers must be between 1 and " + Codes.EMPLOYERS + ", not " + employers);
        }
        this.seed = seed;
        this.employers = employers;
        this.places = new Places(divisions);
    }

    public Places places() {
        return places;
    }

    private static Weighted<RegistrationType> types(String... typesAndWeights) {
        return Weighted.of(
                        List.of(typesAndWeights).stream()
                                .map(text -> List.of(text.split(" ")))
                                .toList(),
                        pair -> Double.parseDouble(pair.getLast()))
                .map(pair -> new RegistrationType(pair.getFirst()));
    }

    /** The first of the two employers of a pair takes over the second on the last day of a month, if they merge at all. */
    private @Nullable LocalDate mergerOf(int pair) {
        Chance chance = Chance.of(seed, MERGER_SALT, pair);
        boolean merges =
                chance.hits(PAIRS_THAT_MERGE) && pair * 2 > places.counties().size() && pair * 2 + 1 < employers;
        return merges ? YearMonth.of(2011, 1).plusMonths(chance.between(0, 19)).atEndOfMonth() : null;
    }

    public Profile profile(int index) {
        LocalDate merger = mergerOf(index / 2);
        Chance chance = Chance.of(seed, SALT, index);
        Affiliation affiliation =
                merger != null || index < places.counties().size() ? Affiliation.ORDINARY : AFFILIATIONS.draw(chance);
        Chance where = merger != null ? Chance.of(seed, MERGER_SALT, index / 2, 1) : chance.fork(1);
        Place place = index < places.counties().size()
                ? places.county(places.counties().get(index), where)
                : places.draw(affiliation, where);
        Trade trade = Trade.draw(affiliation, chance.fork(2));
        RegistrationType type = switch (affiliation) {
            case PROVINCIAL, MUNICIPAL -> STATE_TYPES.draw(chance);
            case PARK, ORDINARY -> TYPES.draw(chance);
            case SELF_EMPLOYED -> SELF_EMPLOYED_TYPES.draw(chance);
        };
        LocalDate establishedOn = establishedOn(merger != null, chance.fork(3));
        LocalDate registeredOn = registeredOn(establishedOn, place, chance.fork(4));
        return new Profile(
                index,
                Codes.employer(seed, index),
                Codes.registration(place, type, index),
                affiliation,
                place,
                trade,
                type,
                Names.employer(place, trade, type, chance.fork(5)),
                establishedOn,
                registeredOn,
                filesOn(merger != null, establishedOn, registeredOn, place, chance.fork(6)),
                closure(index, merger, affiliation, establishedOn, chance.fork(7)),
                affiliation.staff(chance.fork(8)));
    }

    /** The employer of that index; absent when the scenario has fewer. */
    public @Nullable Profile profileIfAny(int index) {
        return index < employers ? profile(index) : null;
    }

    /** Another name for an employer that is renamed. */
    public String otherName(Profile profile, Chance chance) {
        return Names.employer(profile.place(), profile.trade(), profile.type(), chance);
    }

    private static LocalDate establishedOn(boolean merges, Chance chance) {
        if (merges || chance.hits(FOUNDED_BEFORE)) {
            return LocalDate.of(2009, 11, 15).minusDays((long) StrictMath.min(chance.exponential(2_600), 9_500));
        }
        return Calendar.openOn(Calendar.FIRST_DAY.plusDays(chance.between(3, 1_040)));
    }

    /** The stock is taken over in the first days, prefecture by prefecture; later entries follow within days. */
    private static LocalDate registeredOn(LocalDate establishedOn, Place place, Chance chance) {
        if (establishedOn.isBefore(Calendar.FIRST_DAY)) {
            int prefecture = Integer.parseInt(place.jurisdiction().value().substring(2, 4));
            return Calendar.after(LocalDate.of(2010, 1, 3), 1 + prefecture % 3);
        }
        return Calendar.after(establishedOn, chance.between(2, 8));
    }

    private @Nullable LocalDate filesOn(
            boolean merges, LocalDate establishedOn, LocalDate registeredOn, Place place, Chance chance) {
        if (merges || establishedOn.isBefore(Calendar.FIRST_DAY)) {
            double rank = merges ? chance.uniform() * 0.6 : chance.uniform() + countyEffect(place);
            return FILED.passes(rank)
                    .map(day -> day.isBefore(PROGRAMME_BEGINS) ? PROGRAMME_BEGINS : day)
                    .map(Calendar::openOn)
                    .orElse(null);
        }
        if (chance.hits(NEW_EMPLOYERS_NEVER)) {
            return null;
        }
        boolean inTime = chance.hits(NEW_EMPLOYERS_IN_TIME);
        LocalDate day = establishedOn.plusDays(inTime ? chance.between(10, 27) : chance.between(31, 120));
        return Calendar.openOn(day.isAfter(registeredOn) ? day : registeredOn.plusDays(1));
    }

    /** Some counties press harder than others. */
    private double countyEffect(Place place) {
        String county = place.jurisdiction().at(Level.COUNTY).value();
        return (Chance.of(seed, COUNTY_SALT, Long.parseLong(county)).uniform() - 0.5) * 0.06;
    }

    private Profile.@Nullable Closure closure(
            int index, @Nullable LocalDate merger, Affiliation affiliation, LocalDate establishedOn, Chance chance) {
        if (merger != null) {
            return index % 2 == 0 ? null : new Profile.Closure(merger, DeregistrationReason.MERGED, index - 1);
        }
        double perYear = affiliation == Affiliation.SELF_EMPLOYED ? CLOSED_PER_YEAR * 1.6 : CLOSED_PER_YEAR;
        LocalDate opensOn = establishedOn.isBefore(Calendar.FIRST_DAY) ? Calendar.FIRST_DAY : establishedOn;
        LocalDate ceasedOn = Calendar.openOn(
                opensOn.plusDays(90 + (long) StrictMath.min(chance.exponential(365 / perYear), 100_000)));
        return index < places.counties().size() || ceasedOn.isAfter(LocalDate.of(2012, 12, 10))
                ? null
                : new Profile.Closure(ceasedOn, reason(chance), null);
    }

    private static DeregistrationReason reason(Chance chance) {
        double drawn = chance.uniform();
        return drawn < 0.74
                ? DeregistrationReason.DISSOLVED
                : drawn < 0.84
                        ? DeregistrationReason.LICENCE_REVOKED
                        : drawn < 0.92
                                ? DeregistrationReason.BANKRUPT
                                : drawn < 0.97
                                        ? DeregistrationReason.ORDERED_CLOSED
                                        : DeregistrationReason.MOVED_OUT_OF_PROVINCE;
    }
}

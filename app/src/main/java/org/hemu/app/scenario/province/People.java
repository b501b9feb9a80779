package org.hemu.app.scenario.province;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.hemu.api.jurisdiction.UnitKind;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.shared.Level;
import org.hemu.domain.employment.CitizenIdNumber;
import org.jspecify.annotations.Nullable;

/**
 * Invented people with valid identity numbers (GB 11643-1999). Their sequence numbers are higher than any county needs for
 * the births of one day, and their telephone numbers begin with 12, which no mobile number does.
 */
public final class People {
    private static final long SALT = 0x5045;
    private static final LocalDate OLDEST = LocalDate.of(1956, 1, 1);
    private static final int DAYS = 13_149;

    /** Has no factor in common with the number of days, so that colleagues have different birthdays. */
    private static final int STRIDE = 5_279;

    /** One in a hundred showed a card of the first generation in 2010, one in a thousand two years later. */
    private static final double OLD_CARDS = 0.01;

    private static final LocalDate OLD_CARDS_VANISH_FROM = LocalDate.of(2010, 7, 1);
    private static final int DAYS_TO_ONE_TENTH = 730;

    private final long seed;
    private final List<Divisions.Unit> birthplaces;

    public People(long seed, Divisions divisions) {
        this.seed = seed;
        this.birthplaces = divisions.at(Level.COUNTY).stream()
                .filter(unit -> unit.kind() != UnitKind.FUNCTIONAL_ZONE)
                .toList();
    }

    /** The given worker of the given employer; the same numbers give the same person. */
    public Person person(int employer, int number) {
        Chance chance = Chance.of(seed, SALT, employer);
        int firstBirthday = chance.between(0, DAYS - 1);
        chance = chance.fork(number);
        LocalDate bornOn = OLDEST.plusDays(Math.floorMod(firstBirthday + (long) number * STRIDE, (long) DAYS));
        Divisions.Unit birthplace = chance.oneOf(birthplaces);
        int sequence = chance.between(900, 999);
        boolean female = sequence % 2 == 0;
        String digits =
                birthplace.code().value().substring(0, 6) + bornOn.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence;
        return new Person(
                female,
                bornOn,
                Names.person(female, chance),
                new IdentityDocument(IdentityDocument.Kind.CITIZEN_ID, digits + CitizenIdNumber.check(digits)),
                newCardOn(chance.uniform()),
                "12" + chance.between(100_000_000, 999_999_999),
                birthplace.name() + chance.between(1, 400) + "号");
    }

    private static @Nullable LocalDate newCardOn(double share) {
        return share >= OLD_CARDS
                ? null
                : OLD_CARDS_VANISH_FROM.plusDays(
                        (long) (DAYS_TO_ONE_TENTH * StrictMath.log10(OLD_CARDS / StrictMath.max(share, 1e-6))));
    }
}

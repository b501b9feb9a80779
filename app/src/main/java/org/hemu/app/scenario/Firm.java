package org.hemu.app.scenario;

import java.time.LocalDate;
import java.util.List;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.PersonalData;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.employment.EmployerCodes;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed about one simulated employer from the beginning.
 *
 * @param filesOn first day on which its initial filing is submitted; absent when it never files
 * @param ceasesOn its last day; absent when it outlives the scenario
 * @param places number of jobs
 */
record Firm(
        int number,
        String name,
        Divisions.Division county,
        JurisdictionCode jurisdiction,
        Names.Trade trade,
        String registrationType,
        LocalDate establishedOn,
        LocalDate registeredOn,
        @Nullable LocalDate filesOn,
        @Nullable LocalDate ceasesOn,
        int places) {
    static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    static final LocalDate END = LocalDate.of(2012, 12, 31);
    private static final LocalDate EDITION_2011 = LocalDate.of(2011, 11, 1);
    private static final List<String> TYPES =
            List.of("110", "120", "130", "151", "159", "160", "171", "172", "173", "174", "230", "330");

    static Firm of(long seed, int number, Sites sites) {
        Chance chance = Chance.of(seed, number);
        Divisions.Division county = sites.county(number, chance);
        Divisions.Division site = sites.site(county, chance);
        Names.Trade trade = chance.one(Names.Trade.ALL);
        boolean old = chance.happens(0.82);
        LocalDate established = old
                ? chance.day(LocalDate.of(1998, 1, 1), LocalDate.of(2009, 11, 30))
                : chance.day(BEGIN, LocalDate.of(2012, 10, 31));
        LocalDate registered = Chance.officeDay(old ? BEGIN.plusDays(3) : established.plusDays(1));
        LocalDate files = filesOn(chance, old, registered);
        LocalDate ceases = established.plusDays(chance.daysUntil(0.03) + 200);
        boolean dies = ceases.isAfter(registered.plusDays(120)) && ceases.isBefore(END.minusDays(20));
        int places = Math.clamp(Math.round(Math.exp(2.1 + 0.85 * chance.normal())), 1, 300);
        String place = county.name();
        return new Firm(
                number,
                Names.employer(chance, place, trade),
                county,
                site.code(),
                trade,
                chance.one(TYPES),
                established,
                registered,
                files,
                dies ? ceases : null,
                places);
    }

    private static @Nullable LocalDate filesOn(Chance chance, boolean old, LocalDate registered) {
        double draw = chance.uniform();
        LocalDate day;
        if (old) {
            day = draw < 0.68
                    ? chance.day(registered.plusDays(1), LocalDate.of(2010, 3, 20))
                    : chance.day(LocalDate.of(2010, 3, 21), LocalDate.of(2012, 11, 30));
        } else {
            day = registered.plusDays(draw < 0.76 ? chance.between(3, 26) : chance.between(31, 160));
        }
        return draw > 0.965 || day.isAfter(END.minusDays(10)) ? null : Chance.officeDay(day);
    }

    EmployerId id() {
        return new EmployerId(code().value());
    }

    OrganizationCode code() {
        String eight = String.format("7%07d", number);
        return new OrganizationCode(eight + EmployerCodes.check(eight));
    }

    Actor agent() {
        return new Actor("agent-" + id(), jurisdiction);
    }

    Actor clerk() {
        return new Actor("clerk-" + county.code().prefix() + "-" + (1 + number % 3), county.code());
    }

    Actor register() {
        return new Actor("register-" + county.code().prefix(), county.code());
    }

    Industry industry(LocalDate on) {
        return on.isBefore(EDITION_2011)
                ? new Industry(Industry.Edition.GBT_4754_2002, trade.section2002())
                : new Industry(Industry.Edition.GBT_4754_2011, trade.section2011());
    }

    EnterpriseSize size() {
        return places >= 300 ? EnterpriseSize.LARGE : places >= 100 ? EnterpriseSize.MEDIUM : EnterpriseSize.SMALL;
    }

    EmployerCommand registration(long seed) {
        return new EmployerCommand.RegisterEmployer(
                id(),
                code(),
                null,
                null,
                name,
                new PersonalData(Names.person(Chance.of(seed, number, 1)), null, null, null),
                new RegistrationType(registrationType),
                industry(registeredOn),
                size(),
                jurisdiction,
                county.name() + "第" + (1 + number % 40) + "号",
                establishedOn);
    }

    /** Whether it is in business on the day. */
    boolean existsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (ceasesOn == null || !day.isAfter(ceasesOn));
    }

    /** The last day of the scenario on which it is in business. */
    LocalDate lastDay() {
        return ceasesOn == null ? END : ceasesOn;
    }
}

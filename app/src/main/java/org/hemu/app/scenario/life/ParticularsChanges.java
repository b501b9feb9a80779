package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerCommand.ChangeLegalRepresentative;
import org.hemu.api.employment.EmployerCommand.ChangeRegistrationType;
import org.hemu.api.employment.EmployerCommand.MoveEmployer;
import org.hemu.api.employment.EmployerCommand.ReclassifyEmployer;
import org.hemu.api.employment.EmployerCommand.RenameEmployer;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Industry;
import org.hemu.api.employment.RegistrationType;
import org.hemu.api.person.PersonalData;
import org.hemu.app.scenario.life.Planned.Sender;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Place;
import org.hemu.app.scenario.province.Profile;
import org.hemu.app.scenario.province.Trade;

/** What an employer that has filed itself changes about itself: at most one change is filed a day. */
final class ParticularsChanges {
    private static final int DUE_DAYS = 30;
    private static final LocalDate EDITION_2011 = LocalDate.of(2011, 11, 1);
    private static final int REPRESENTATIVE = -1_000;

    private final Profile employer;
    private final World world;
    private final Schedule schedule;
    private final LocalDate from;
    private final LocalDate until;
    private final Chance chance;
    private final Set<LocalDate> taken = new HashSet<>();

    /**
     * Changes of one employer.
     *
     * @param from first day on which it may change anything
     * @param until changes are filed before this day
     */
    ParticularsChanges(
            Profile employer, World world, Schedule schedule, LocalDate from, LocalDate until, Chance chance) {
        this.employer = employer;
        this.world = world;
        this.schedule = schedule;
        this.from = from;
        this.until = until;
        this.chance = chance;
    }

    /** An employer that has moved, as known from the day on which it was filed. */
    record Relocation(LocalDate filedOn, Place place) {}

    /** Plans everything but moves, then the moves, which it also returns. */
    List<Relocation> plan() {
        occurs(Rates.RENAMED_PER_YEAR, on -> {
            String name = world.profiles().otherName(employer, chance);
            return new RenameEmployer(employer.id(), name, on);
        });
        occurs(Rates.REPRESENTATIVE_CHANGED_PER_YEAR, on -> {
            PersonalData representative =
                    world.people().person(employer.index(), REPRESENTATIVE - 1).data();
            return new ChangeLegalRepresentative(employer.id(), representative, on);
        });
        occurs(Rates.TYPE_CHANGED_PER_YEAR, on -> {
            RegistrationType type = new RegistrationType(employer.type().value().equals("159") ? "160" : "159");
            return new ChangeRegistrationType(employer.id(), type, on);
        });
        reclassify();
        List<Relocation> relocations = new ArrayList<>();
        Place place = world.profiles().places().elsewhere(employer.affiliation(), employer.place(), chance.fork(1));
        occurs(Rates.MOVED_PER_YEAR, on -> new MoveEmployer(employer.id(), place.jurisdiction(), place.address(), on))
                .ifPresent(filedOn -> relocations.add(new Relocation(filedOn, place)));
        return relocations;
    }

    /** The employer's first legal representative. */
    static PersonalData firstRepresentative(Profile employer, World world) {
        return world.people().person(employer.index(), REPRESENTATIVE).data();
    }

    private Optional<LocalDate> occurs(double perYear, Function<LocalDate, EmployerCommand> change) {
        long days = (long) chance.exponential(365 / perYear);
        return days > 2_000 ? Optional.empty() : file(from.plusDays(days), change);
    }

    private Optional<LocalDate> file(LocalDate changedOn, Function<LocalDate, EmployerCommand> change) {
        LocalDate filedOn = Schedule.submission(changedOn, DUE_DAYS, changedOn, chance);
        while (taken.contains(filedOn)) {
            filedOn = Calendar.after(filedOn, 1);
        }
        if (!filedOn.isBefore(until)) {
            return Optional.empty();
        }
        taken.add(filedOn);
        EmployerCommand command = change.apply(changedOn);
        schedule.add(filedOn, Sender.EMPLOYER, () -> command);
        return Optional.of(filedOn);
    }

    /** Grown or shrunk, or brought to the new edition of the classification; only when that makes a difference. */
    private void reclassify() {
        Industry known = employer.trade().industryOn(employer.registeredOn());
        EnterpriseSize size = size(employer.staff(), employer.registeredOn());
        if (chance.hits(Rates.RESIZED_PER_YEAR * 3)) {
            LocalDate on = from.plusDays(chance.between(30, 900));
            EnterpriseSize other = size == EnterpriseSize.SMALL ? EnterpriseSize.MEDIUM : EnterpriseSize.SMALL;
            reclassified(on, known, size, other);
        } else if (known.edition() == Industry.Edition.GBT_4754_2002 && chance.hits(Rates.RECLASSIFIED)) {
            LocalDate day = EDITION_2011.plusDays(chance.between(5, 360));
            reclassified(Engagements.later(day, from), known, size, size(employer.staff(), EDITION_2011));
        }
    }

    private void reclassified(LocalDate on, Industry known, EnterpriseSize size, EnterpriseSize now) {
        Trade trade = employer.trade();
        Industry industry = trade.industryOn(on);
        if (!industry.equals(known) || now != size) {
            file(on, day -> new ReclassifyEmployer(employer.id(), industry, now, day));
        }
    }

    /** By head-count alone; the micro class came with the rule of 2011. */
    static EnterpriseSize size(int staff, LocalDate day) {
        return staff >= 300
                ? EnterpriseSize.LARGE
                : staff >= 100
                        ? EnterpriseSize.MEDIUM
                        : staff >= 10 || day.isBefore(EDITION_2011) ? EnterpriseSize.SMALL : EnterpriseSize.MICRO;
    }
}

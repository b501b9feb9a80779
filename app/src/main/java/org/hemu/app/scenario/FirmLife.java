package org.hemu.app.scenario;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hemu.api.employment.DeregistrationReason;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.PersonalData;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.command.employment.WorkerIdKey;
import org.jspecify.annotations.Nullable;

/** Everything that is sent about one simulated employer in three years; a pure function of seed and number. */
final class FirmLife {
    private final long seed;
    private final Firm firm;
    private final Sites sites;
    private final Chance chance;
    private final List<Step> steps = new ArrayList<>();

    private FirmLife(long seed, Firm firm, Sites sites) {
        this.seed = seed;
        this.firm = firm;
        this.sites = sites;
        this.chance = Chance.of(seed, firm.number(), 3);
    }

    /** The steps in the order in which they are sent. */
    static List<Step> of(long seed, int number, Sites sites, WorkerIdKey key) {
        Firm firm = Firm.of(seed, number, sites);
        return new FirmLife(seed, firm, sites).plan(key);
    }

    private List<Step> plan(WorkerIdKey key) {
        add(firm.registeredOn(), firm.register(), () -> firm.registration(seed));
        List<Employment> employments = new ArrayList<>();
        for (int place = 0; place < firm.places(); place++) {
            employments.addAll(Employment.inPlace(seed, firm, place));
        }
        declareHeadcounts(employments);
        LocalDate filesOn = firm.filesOn();
        if (filesOn != null && firm.existsOn(filesOn)) {
            fileInitially(filesOn);
            change(filesOn);
            employments.stream()
                    .filter(e -> e.endsOn() == null || e.endsOn().isAfter(filesOn))
                    .forEach(e -> new EmploymentFilings(seed, firm, e, key, steps).plan());
        }
        cease();
        steps.removeIf(step -> step.day().isAfter(Firm.END));
        steps.sort(Comparator.comparing(Step::day));
        return steps;
    }

    private void add(LocalDate day, Actor actor, Supplier<Command> command) {
        steps.add(new Step(day, firm.number(), "", actor, command));
    }

    private void fileInitially(LocalDate day) {
        EmployerId id = firm.id();
        add(day, firm.agent(), () -> new EmployerCommand.SubmitInitialFiling(id, "人事专员"));
        LocalDate settled = Chance.officeDay(day.plusDays(chance.between(0, 5)));
        if (chance.happens(0.06)) {
            add(
                    settled,
                    firm.clerk(),
                    () -> new EmployerCommand.ReturnInitialFiling(id, Set.of(ReturnReason.MATERIAL_MISSING), "缺少职工名册"));
            LocalDate corrected = Chance.officeDay(settled.plusDays(chance.between(2, 9)));
            add(corrected, firm.agent(), () -> new EmployerCommand.CorrectInitialFiling(id, "人事专员", "补齐职工名册"));
            settled = Chance.officeDay(corrected.plusDays(chance.between(0, 3)));
        }
        add(settled, firm.clerk(), () -> new EmployerCommand.AcceptInitialFiling(id));
    }

    /** Names, representatives, places and sizes change now and then; filed late now and then. */
    private void change(LocalDate filesOn) {
        EmployerId id = firm.id();
        at(filesOn, 0.04, day -> {
            String name = Names.employer(
                    Chance.of(seed, firm.number(), 21), firm.county().name(), firm.trade());
            return () -> new EmployerCommand.RenameEmployer(id, name, day);
        });
        at(filesOn, 0.06, day -> {
            PersonalData person = new PersonalData(Names.person(Chance.of(seed, firm.number(), 22)), null, null, null);
            return () -> new EmployerCommand.ChangeLegalRepresentative(id, person, day);
        });
        at(filesOn, 0.02, day -> {
            var site = sites.site(firm.county(), Chance.of(seed, firm.number(), 23));
            return () -> new EmployerCommand.MoveEmployer(id, site.code(), site.name() + "新址", day);
        });
        LocalDate edition = LocalDate.of(2011, 11, 1);
        if (filesOn.isBefore(edition) && chance.happens(0.3)) {
            LocalDate day = Chance.officeDay(edition.plusDays(chance.between(1, 28)));
            if (firm.existsOn(day)) {
                add(
                        day,
                        firm.agent(),
                        () -> new EmployerCommand.ReclassifyEmployer(id, firm.industry(day), firm.size(), edition));
            }
        }
    }

    private interface ChangeOn {
        Supplier<Command> day(LocalDate day);
    }

    private void at(LocalDate filesOn, double perYear, ChangeOn change) {
        LocalDate happened = filesOn.plusDays(10 + chance.daysUntil(perYear));
        LocalDate filed = Chance.officeDay(
                happened.plusDays(chance.happens(0.85) ? chance.between(1, 28) : chance.between(33, 90)));
        if (firm.existsOn(filed) && !filed.isAfter(Firm.END)) {
            add(filed, firm.agent(), change.day(happened));
        }
    }

    /** The register tells the head-count of each month in which it is another than before. */
    private void declareHeadcounts(List<Employment> employments) {
        EmployerCommand.@Nullable DeclareHeadcount last = null;
        YearMonth end = YearMonth.from(Firm.END);
        for (YearMonth month = YearMonth.from(firm.registeredOn()); !month.isAfter(end); month = month.plusMonths(1)) {
            LocalDate monthEnd = month.atEndOfMonth();
            if (!firm.existsOn(monthEnd)) {
                continue;
            }
            int onRoll = count(employments, monthEnd, false);
            int shouldSign = count(employments, monthEnd, true);
            if (last == null || last.onRoll() != onRoll || last.shouldSign() != shouldSign) {
                last = new EmployerCommand.DeclareHeadcount(firm.id(), month, onRoll, shouldSign, "social-insurance");
                EmployerCommand.DeclareHeadcount declaration = last;
                steps.add(new Step(
                        monthEnd, firm.number(), firm.number() + ":" + month, firm.register(), () -> declaration));
            }
        }
    }

    private static int count(List<Employment> employments, LocalDate day, boolean standardOnly) {
        return (int) employments.stream()
                .filter(e -> e.holdsOn(day))
                .filter(e -> e.regime() == Regime.STANDARD || (!standardOnly && e.regime() == Regime.DISPATCH))
                .count();
    }

    private void cease() {
        LocalDate ceasesOn = firm.ceasesOn();
        if (ceasesOn != null) {
            LocalDate filed = Chance.officeDay(
                    ceasesOn.plusDays(chance.happens(0.8) ? chance.between(1, 5) : chance.between(10, 40)));
            DeregistrationReason reason =
                    chance.happens(0.85) ? DeregistrationReason.DISSOLVED : DeregistrationReason.BANKRUPT;
            add(filed, firm.agent(), () -> new EmployerCommand.DeregisterEmployer(firm.id(), reason, ceasesOn));
        }
    }
}

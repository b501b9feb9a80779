package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemu.api.employment.EmployerCommand;
import org.hemu.api.employment.EmployerCommand.AcceptInitialFiling;
import org.hemu.api.employment.EmployerCommand.CorrectInitialFiling;
import org.hemu.api.employment.EmployerCommand.DeregisterEmployer;
import org.hemu.api.employment.EmployerCommand.RegisterEmployer;
import org.hemu.api.employment.EmployerCommand.ReturnInitialFiling;
import org.hemu.api.employment.EmployerCommand.SubmitInitialFiling;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.ReturnReason;
import org.hemu.app.scenario.life.ParticularsChanges.Relocation;
import org.hemu.app.scenario.life.Planned.Sender;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;
import org.hemu.app.scenario.province.Profile;
import org.jspecify.annotations.Nullable;

/** Everything that is sent about one employer and its workers over the three years. */
final class EmployerLife {
    private static final long SALT = 0x4C49;
    private static final int DEREGISTRATION_DAYS = 7;
    private static final LocalDate STOCK_PROGRAMME_ENDS = LocalDate.of(2010, 11, 20);
    private static final LocalDate EARLY = LocalDate.of(2010, 3, 31);

    private final World world;
    private final Profile profile;
    private final Chance chance;
    private final Schedule schedule;
    private List<Relocation> relocations = List.of();
    private List<Handover> handovers = List.of();
    private List<DisputeLife> disputes = List.of();

    private EmployerLife(int index, World world) {
        this.world = world;
        this.profile = world.profiles().profile(index);
        this.chance = Chance.of(world.seed(), SALT, index);
        this.schedule = new Schedule(chance.fork(1));
    }

    static EmployerLife of(int index, World world) {
        EmployerLife life = new EmployerLife(index, world);
        life.plan();
        return life;
    }

    Profile profile() {
        return profile;
    }

    List<Planned> planned() {
        return schedule.planned();
    }

    List<Relocation> relocations() {
        return relocations;
    }

    List<DisputeLife> disputes() {
        return disputes;
    }

    private void plan() {
        register();
        LocalDate deregisteredOn = deregisteredOn();
        List<Engagement> workforce = Workforce.of(profile, world.people(), takenOver(), chance.fork(2));
        LocalDate filesOn = profile.filesOn();
        if (filesOn != null && filesOn.isBefore(deregisteredOn.minusDays(60))) {
            LocalDate filedSince = fileInitially(filesOn, chance.fork(3));
            relocations = new ParticularsChanges(
                            profile, world, schedule, filedSince.plusDays(10), deregisteredOn, chance.fork(4))
                    .plan();
            handovers = fileWorkers(workforce, filedSince, chance.fork(5));
        }
        Headcounts.declare(profile, workforce, closing(), schedule, chance.fork(6));
        deregister(deregisteredOn);
        disputes =
                Disputes.of(profile, workforce, profile.registeredOn().plusDays(1), closing(), world, chance.fork(8));
    }

    private void register() {
        EmployerId id = profile.id();
        schedule.add(
                profile.registeredOn(),
                Sender.BUSINESS_REGISTER,
                () -> new RegisterEmployer(
                        id,
                        new OrganizationCode(id.value()),
                        null,
                        profile.registrationNumber(),
                        profile.name(),
                        ParticularsChanges.firstRepresentative(profile, world),
                        profile.type(),
                        profile.trade().industryOn(profile.registeredOn()),
                        ParticularsChanges.size(profile.staff(), profile.registeredOn()),
                        profile.place().jurisdiction(),
                        profile.place().address(),
                        profile.establishedOn()));
    }

    /** Workers of the employer that merges into this one. */
    private List<Handover> takenOver() {
        Profile partner = profile.index() % 2 == 0 ? world.profiles().profileIfAny(profile.index() + 1) : null;
        Profile.Closure closure = partner == null ? null : partner.closure();
        return closure != null && Integer.valueOf(profile.index()).equals(closure.mergedInto())
                ? EmployerLife.of(profile.index() + 1, world).handovers
                : List.of();
    }

    private LocalDate fileInitially(LocalDate submittedOn, Chance draws) {
        EmployerId id = profile.id();
        schedule.add(submittedOn, Sender.EMPLOYER, () -> new SubmitInitialFiling(id));
        LocalDate decidedOn = Schedule.decision(submittedOn, draws);
        if (draws.hits(Rates.INITIAL_FILING_RETURNED)) {
            ReturnReason reason = draws.hits(0.7) ? ReturnReason.MATERIAL_MISSING : ReturnReason.ILLEGIBLE;
            schedule.add(decidedOn, Sender.CLERK, () -> new ReturnInitialFiling(id, Set.of(reason), "请补充营业执照副本复印件"));
            LocalDate correctedOn = Calendar.after(decidedOn, draws.between(1, 6));
            schedule.add(correctedOn, Sender.EMPLOYER, () -> new CorrectInitialFiling(id, "已补充材料"));
            decidedOn = Schedule.decision(correctedOn, draws);
        }
        schedule.add(decidedOn, Sender.CLERK, () -> new AcceptInitialFiling(id));
        return decidedOn;
    }

    private List<Handover> fileWorkers(List<Engagement> workforce, LocalDate filedSince, Chance draws) {
        EngagementFilings filings = new EngagementFilings(
                profile,
                new Identities(world.workerId()),
                schedule,
                filedSince,
                stockFrom(filedSince, draws),
                successor(),
                draws);
        workforce.forEach(filings::file);
        return filings.handovers();
    }

    /** Those that file when the programme begins have the whole year for the workers they already had. */
    private static LocalDate stockFrom(LocalDate filedSince, Chance draws) {
        LocalDate first = filedSince.plusDays(3);
        if (filedSince.isAfter(EARLY)) {
            return first.plusDays(draws.between(0, 30));
        }
        double part = draws.uniform();
        return first.plusDays((long) (part * part * (STOCK_PROGRAMME_ENDS.toEpochDay() - first.toEpochDay())));
    }

    private @Nullable EmployerId successor() {
        Profile.Closure closure = profile.closure();
        Integer successor = closure == null ? null : closure.mergedInto();
        return successor == null ? null : world.profiles().profile(successor).id();
    }

    private LocalDate closing() {
        Profile.Closure closure = profile.closure();
        return closure == null ? LocalDate.MAX : closure.ceasedOn();
    }

    /** After the scenario when it is not deregistered. */
    private LocalDate deregisteredOn() {
        Profile.Closure closure = profile.closure();
        return closure == null
                ? LocalDate.MAX
                : Schedule.submission(
                        closure.ceasedOn(),
                        DEREGISTRATION_DAYS,
                        closure.ceasedOn().plusDays(1),
                        chance.fork(7));
    }

    private void deregister(LocalDate day) {
        Profile.Closure closure = profile.closure();
        if (closure != null) {
            EmployerCommand command = new DeregisterEmployer(profile.id(), closure.reason(), closure.ceasedOn());
            schedule.add(day, profile.filesOn() == null ? Sender.BUSINESS_REGISTER : Sender.EMPLOYER, () -> command);
        }
    }
}

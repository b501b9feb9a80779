package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hemu.api.employment.RelationshipCommand;
import org.hemu.api.shared.Actor;
import org.hemu.api.shared.Command;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Level;
import org.hemu.api.shared.Role;
import org.hemu.app.scenario.Step;
import org.hemu.app.scenario.life.ParticularsChanges.Relocation;
import org.hemu.app.scenario.province.Profile;

/** Puts the plans of many employers in the order of days, for a span of days at a time. */
public final class Steps {
    private static final int CLERKS_PER_UNIT = 3;

    private final Map<LocalDate, List<Due>> due = new HashMap<>();

    /** Something planned, and how it becomes a step when it is time. */
    private record Due(Planned planned, Function<Planned, Step> sent) {}

    private Steps() {}

    /**
     * Everything due in a span of days, both included.
     *
     * @param employers indexes from 0 up to this number
     * @param stopped whether nobody needs it any more; then it is left unfinished
     */
    public static Steps between(LocalDate first, LocalDate last, int employers, World world, BooleanSupplier stopped) {
        Steps steps = new Steps();
        of(IntStream.range(0, employers).takeWhile(_ -> !stopped.getAsBoolean()), world, due -> {
            LocalDate day = due.planned().day();
            if (!day.isBefore(first) && !day.isAfter(last)) {
                steps.due.computeIfAbsent(day, _ -> new ArrayList<>()).add(due);
            }
        });
        return steps;
    }

    /** How many steps these employers have from a day on. */
    public static long count(LocalDate from, IntStream employers, World world) {
        LongAdder count = new LongAdder();
        of(employers, world, due -> {
            if (!due.planned().day().isBefore(from)) {
                count.increment();
            }
        });
        return count.sum();
    }

    /** What is about employers and their workers, then about the mediation bodies that these need, and then what comes before them. */
    private static void of(IntStream employers, World world, Consumer<Due> taker) {
        Map<String, MediationOffice> offices = new TreeMap<>();
        List<DisputeLife> disputes = new ArrayList<>();
        employers.forEach(index -> {
            EmployerLife life = EmployerLife.of(index, world);
            life.planned().forEach(planned -> taker.accept(new Due(planned, each -> step(life, each))));
            life.disputes().forEach(dispute -> offices.put(dispute.office().id().value(), dispute.office()));
            disputes.addAll(life.disputes());
        });
        offices.values()
                .forEach(office -> office.planned(world)
                        .forEach(planned -> taker.accept(new Due(planned, each -> step(office, each)))));
        disputes.forEach(dispute -> dispute.planned()
                .forEach(planned -> taker.accept(new Due(planned, each -> step(dispute.office(), each)))));
    }

    /** The steps of a day of the span. */
    public List<Step> on(LocalDate day) {
        return due.getOrDefault(day, List.of()).stream()
                .map(each -> each.sent().apply(each.planned()))
                .toList();
    }

    private static Step step(EmployerLife life, Planned planned) {
        Command command = planned.command().get();
        JurisdictionCode unit = jurisdiction(life, planned.day(), command);
        Actor actor = switch (planned.sender()) {
            case BUSINESS_REGISTER ->
                Actor.of("business-register", "工商登记系统", Role.INTEGRATOR, unit.at(Level.PROVINCE), "business-register");
            case SOCIAL_INSURANCE ->
                Actor.of("social-insurance", "社会保险系统", Role.INTEGRATOR, unit.at(Level.PROVINCE), "social-insurance");
            case EMPLOYER -> agent(life.profile(), unit);
            case CLERK -> clerk(unit.at(Level.COUNTY), 1 + planned.draw() % CLERKS_PER_UNIT);
            case COORDINATOR, MEDIATOR, DEADLINES -> throw new IllegalArgumentException(planned.toString());
        };
        return new Step(planned.day(), actor, command);
    }

    private static Step step(MediationOffice office, Planned planned) {
        Actor actor = switch (planned.sender()) {
            case COORDINATOR -> coordinator(office.unit());
            case MEDIATOR -> mediator(office, 1 + planned.draw() % MediationOffice.MEDIATORS);
            case DEADLINES -> Actor.system("deadlines", office.unit());
            case BUSINESS_REGISTER, SOCIAL_INSURANCE, EMPLOYER, CLERK ->
                throw new IllegalArgumentException(planned.toString());
        };
        return new Step(planned.day(), actor, planned.command().get());
    }

    private static Actor coordinator(JurisdictionCode unit) {
        boolean below = unit.level() == Level.TOWNSHIP || unit.level() == Level.COMMUNITY;
        JurisdictionCode office = below ? unit.at(Level.COUNTY) : unit;
        String subject = "coordinator-" + office.prefix();
        return Actor.of(subject, "劳动关系协调员", Role.COORDINATOR, office, "pages");
    }

    private static Actor mediator(MediationOffice office, int number) {
        String subject = "mediator-" + office.id().value().substring(0, 8) + "-" + number;
        return Actor.of(subject, "调解员 " + number, Role.MEDIATOR, office.unit(), "pages");
    }

    private static Actor agent(Profile employer, JurisdictionCode unit) {
        String id = employer.id().value();
        return new Actor("employer-" + id, "经办人 " + id, Role.EMPLOYER_AGENT, unit, id, "employer-portal");
    }

    /** Filings of townships and communities are decided in the county. */
    private static Actor clerk(JurisdictionCode office, int number) {
        String subject = "clerk-" + office.prefix() + "-" + number;
        return Actor.of(subject, "备案经办员 " + number, Role.FILING_CLERK, office, "pages");
    }

    /** Of a move, only what is said about the employer's workers already happens at the new place. */
    private static JurisdictionCode jurisdiction(EmployerLife life, LocalDate day, Command command) {
        JurisdictionCode unit = life.profile().place().jurisdiction();
        for (Relocation relocation : life.relocations()) {
            boolean known = day.isAfter(relocation.filedOn())
                    || (day.equals(relocation.filedOn()) && command instanceof RelationshipCommand);
            if (known) {
                unit = relocation.place().jurisdiction();
            }
        }
        return unit;
    }
}

package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
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

    private record Due(EmployerLife life, Planned planned) {}

    private Steps() {}

    /**
     * Everything due in a span of days, both included.
     *
     * @param employers indexes from 0 up to this number
     * @param stopped whether nobody needs it any more; then it is left unfinished
     */
    public static Steps between(LocalDate first, LocalDate last, int employers, World world, BooleanSupplier stopped) {
        Steps steps = new Steps();
        for (int index = 0; index < employers && !stopped.getAsBoolean(); index++) {
            EmployerLife life = EmployerLife.of(index, world);
            for (Planned planned : life.planned()) {
                if (!planned.day().isBefore(first) && !planned.day().isAfter(last)) {
                    steps.due
                            .computeIfAbsent(planned.day(), day -> new ArrayList<>())
                            .add(new Due(life, planned));
                }
            }
        }
        return steps;
    }

    /** How many steps one employer has from a day on. */
    public static long count(LocalDate from, int index, World world) {
        return EmployerLife.of(index, world).planned().stream()
                .filter(planned -> !planned.day().isBefore(from))
                .count();
    }

    /** The steps of a day of the span. */
    public List<Step> on(LocalDate day) {
        return due.getOrDefault(day, List.of()).stream().map(Steps::step).toList();
    }

    private static Step step(Due due) {
        Planned planned = due.planned();
        Command command = planned.command().get();
        JurisdictionCode unit = jurisdiction(due.life(), planned.day(), command);
        Actor actor = switch (planned.sender()) {
            case BUSINESS_REGISTER ->
                Actor.of("business-register", "工商登记系统", Role.INTEGRATOR, unit.at(Level.PROVINCE), "business-register");
            case SOCIAL_INSURANCE ->
                Actor.of("social-insurance", "社会保险系统", Role.INTEGRATOR, unit.at(Level.PROVINCE), "social-insurance");
            case EMPLOYER -> agent(due.life().profile(), unit);
            case CLERK -> clerk(unit.at(Level.COUNTY), 1 + planned.draw() % CLERKS_PER_UNIT);
        };
        return new Step(planned.day(), actor, command);
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

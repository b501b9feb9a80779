package org.hemu.app.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemu.command.employment.WorkerIdKey;

/**
 * The steps of all employers, day by day. Lives are planned anew for each half year and only that half is kept, so that
 * memory stays bounded however many employers there are.
 */
final class Schedule {
    private static final int MONTHS_AT_ONCE = 6;

    private final long seed;
    private final int employers;
    private final Sites sites;
    private final WorkerIdKey key;
    private LocalDate windowFrom = LocalDate.MIN;
    private LocalDate windowTo = LocalDate.MIN;
    private Map<LocalDate, List<Step>> byDay = Map.of();

    Schedule(long seed, int employers, Divisions divisions, WorkerIdKey key) {
        this.seed = seed;
        this.employers = employers;
        this.sites = new Sites(divisions);
        this.key = key;
    }

    /** What is sent on the day, those of one employer in their order. */
    List<Step> on(LocalDate day) {
        if (day.isBefore(windowFrom) || !day.isBefore(windowTo)) {
            plan(day);
        }
        return byDay.getOrDefault(day, List.of());
    }

    private void plan(LocalDate from) {
        windowFrom = from;
        windowTo = from.plusMonths(MONTHS_AT_ONCE);
        Map<LocalDate, List<Step>> window = new HashMap<>();
        for (int number = 0; number < employers; number++) {
            for (Step step : FirmLife.of(seed, number, sites, key)) {
                if (!step.day().isBefore(windowFrom) && step.day().isBefore(windowTo)) {
                    window.computeIfAbsent(step.day(), d -> new ArrayList<>()).add(step);
                }
            }
        }
        byDay = window;
    }
}

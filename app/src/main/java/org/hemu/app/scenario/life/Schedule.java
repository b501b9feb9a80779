package org.hemu.app.scenario.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hemu.api.shared.Command;
import org.hemu.app.scenario.life.Planned.Sender;
import org.hemu.app.scenario.province.Calendar;
import org.hemu.app.scenario.province.Chance;

/** Collects what is planned for one employer, as far as it falls into the three years. */
final class Schedule {
    private static final int CLERKS = 1_000;

    private final Chance chance;
    private final List<Planned> planned = new ArrayList<>();

    Schedule(Chance chance) {
        this.chance = chance;
    }

    void add(LocalDate day, Sender sender, Supplier<Command> command) {
        int draw = chance.between(0, CLERKS - 1);
        if (!day.isAfter(Calendar.LAST_DAY)) {
            planned.add(new Planned(day, sender, draw, command));
        }
    }

    List<Planned> planned() {
        return List.copyOf(planned);
    }

    /**
     * The day on which an employer submits a filing.
     *
     * @param days from the occurrence until it is due
     * @param earliest not before this day
     */
    static LocalDate submission(LocalDate occurredOn, int days, LocalDate earliest, Chance chance) {
        boolean late = chance.hits(Rates.LATE.at(occurredOn));
        double eagerness = chance.uniform();
        LocalDate day = occurredOn.plusDays(
                late
                        ? days + 1 + (int) StrictMath.min(chance.exponential(18), 150)
                        : (int) (days * 0.85 * eagerness * eagerness));
        return Calendar.openOn(day.isBefore(earliest) ? earliest : day);
    }

    /** The day on which a clerk decides. */
    static LocalDate decision(LocalDate submittedOn, Chance chance) {
        return Calendar.after(submittedOn, chance.between(1, 4));
    }
}

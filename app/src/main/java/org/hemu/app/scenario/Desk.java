package org.hemu.app.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.shared.Command;

/** The desk where the filings of one relationship are handled, one after another. */
final class Desk {
    private final Firm firm;
    private final Chance chance;
    private final List<Step> steps;
    private final RelationshipId relationship;
    private int number;
    private LocalDate free;

    Desk(Firm firm, Chance chance, List<Step> steps, RelationshipId relationship) {
        this.firm = firm;
        this.chance = chance;
        this.steps = steps;
        this.relationship = relationship;
        this.free = firm.registeredOn();
    }

    /** The day on which something planned for the day can be submitted: an office day after the last filing is settled. */
    LocalDate nextDay(LocalDate planned) {
        return Chance.officeDay(planned.isBefore(free) ? free : planned);
    }

    /** Submits a filing and has it settled; returned and corrected now and then. */
    void file(LocalDate day, FilingContent content, Supplier<Command> submission) {
        int filing = ++number;
        add(day, submission);
        LocalDate settled = Chance.officeDay(day.plusDays(chance.between(0, 4)));
        if (chance.happens(0.05)) {
            clerk(
                    settled,
                    () -> new ReturnFiling(
                            relationship, filing, Set.of(ReturnReason.DATES_CONTRADICT_MATERIAL), "日期与材料不一致"));
            LocalDate corrected = Chance.officeDay(settled.plusDays(chance.between(2, 12)));
            add(corrected, () -> new CorrectFiling(relationship, filing, content, "按材料更正"));
            settled = Chance.officeDay(corrected.plusDays(chance.between(0, 3)));
        }
        clerk(settled, () -> new AcceptFiling(relationship, filing));
        free = settled;
    }

    /** Sends something that is not expected to be accepted. */
    void attempt(LocalDate day, Supplier<Command> command) {
        add(day, command);
    }

    private void add(LocalDate day, Supplier<Command> command) {
        steps.add(new Step(day, firm.number(), "", firm.agent(), command));
    }

    private void clerk(LocalDate day, Supplier<Command> command) {
        steps.add(new Step(day, firm.number(), "", firm.clerk(), command));
    }
}

package org.hemu.domain.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemu.domain.calendar.StatutoryPeriod;
import org.hemu.domain.calendar.StatutoryPeriod.CalendarDays;
import org.hemu.domain.casework.DatedLimit;
import org.hemu.domain.employment.ContentRules;
import org.hemu.domain.employment.FilingDeadline;
import org.hemu.domain.employment.Retention;
import org.hemu.domain.inspection.InspectionRules;
import org.hemu.domain.mediation.MediationRules;
import org.hemu.domain.person.PersonalDataLaw;
import org.hemu.domain.petition.PetitionRules;
import org.hemu.domain.shared.Rule;

/** Every rule of law that decides something here, capability by capability. */
public final class RuleBook {
    private RuleBook() {}

    /**
     * A rule.
     *
     * @param limit what it gives time for; empty when it gives none
     */
    public record Entry(Rule rule, Optional<StatutoryPeriod> limit) {
        private static Entry of(Rule rule) {
            return new Entry(rule, Optional.empty());
        }
    }

    /** All of them; none twice. */
    public static List<Entry> entries() {
        return Stream.of(employment(), person(), mediation(), inspection(), petition())
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Entry> employment() {
        Stream<Entry> deadlines = FilingDeadline.ALL.stream()
                .map(deadline -> new Entry(deadline.rule(), Optional.of(new CalendarDays(deadline.days()))));
        List<Rule> ofDeadlines =
                FilingDeadline.ALL.stream().map(FilingDeadline::rule).toList();
        Stream<Entry> others = ContentRules.all().stream()
                .filter(rule -> !ofDeadlines.contains(rule))
                .map(Entry::of);
        return Stream.of(deadlines, others, Stream.of(Entry.of(Retention.RULE))).flatMap(part -> part);
    }

    private static Stream<Entry> person() {
        return PersonalDataLaw.all().stream().map(Entry::of);
    }

    private static Stream<Entry> mediation() {
        return Stream.concat(
                MediationRules.limits().stream().map(RuleBook::entry),
                MediationRules.all().stream().map(Entry::of));
    }

    private static Stream<Entry> inspection() {
        return Stream.concat(
                InspectionRules.limits().stream().map(RuleBook::entry),
                InspectionRules.all().stream().map(Entry::of));
    }

    private static Stream<Entry> petition() {
        return Stream.concat(
                PetitionRules.limits().stream().map(RuleBook::entry),
                PetitionRules.all().stream().map(Entry::of));
    }

    private static Entry entry(DatedLimit limit) {
        return new Entry(limit.rule(), Optional.of(limit.period()));
    }
}

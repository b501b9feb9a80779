package org.hemu.domain.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.KUANCHENG;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.acceptedOn;
import static org.hemu.domain.employment.EmployerStory.declared;
import static org.hemu.domain.employment.EmployerStory.deregistered;
import static org.hemu.domain.employment.EmployerStory.moved;
import static org.hemu.domain.employment.EmployerStory.registered;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Employers with random histories, the same for the same seed, counted again from the events alone. */
class LedgerRecountTest {
    private static final LocalDate FIRST = LocalDate.parse("2010-03-15");
    private static final LocalDate DUE = LocalDate.parse("2010-04-14");
    private static final YearMonth BEGIN = YearMonth.parse("2010-01");
    private static final int MONTHS = 48;
    private static final List<JurisdictionCode> UNITS =
            List.of(NANGUAN, KUANCHENG, new JurisdictionCode("220100000000"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everyMeasureIsWhatARecountFinds(long seed) {
        List<Event> events = interleaved(histories(new Random(seed)), new Random(seed));
        Map<JurisdictionCode, Tally> contributions = folded(events).contributions();

        for (YearMonth month = BEGIN; month.isBefore(BEGIN.plusMonths(MONTHS)); month = month.plusMonths(1)) {
            for (JurisdictionCode unit : UNITS) {
                for (Measure measure : Measure.values()) {
                    assertThat(contributions.getOrDefault(unit, Tally.EMPTY).at(measure, month))
                            .as("seed %d: %s of %s in %s", seed, measure, unit, month)
                            .isEqualTo(recount(events, unit, measure, month));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderAmongAggregatesDoesNotMatter(long seed) {
        List<Deque<Event>> histories = histories(new Random(seed));
        EmployerLedger one = folded(interleaved(histories, new Random(seed)));

        for (int shuffle = 1; shuffle <= 5; shuffle++) {
            EmployerLedger other = folded(interleaved(histories, new Random(seed * 31 + shuffle)));
            assertThat(other).as("seed %d, shuffle %d", seed, shuffle).isEqualTo(one);
            assertThat(other.contributions()).isEqualTo(one.contributions());
        }
    }

    private static EmployerLedger folded(List<Event> events) {
        EmployerLedger ledger = EmployerLedger.evolve(null, registered());
        for (Event event : events) {
            ledger = EmployerLedger.evolve(ledger, event);
        }
        return ledger;
    }

    /** The employer's own history first, then those of its relationships. */
    private static List<Deque<Event>> histories(Random random) {
        List<Deque<Event>> histories = new ArrayList<>();
        histories.add(employer(random));
        for (int i = 0; i < 12; i++) {
            histories.add(relationship(random, new RelationshipId("r" + i)));
        }
        return histories;
    }

    private static Deque<Event> employer(Random random) {
        Deque<Event> events = new ArrayDeque<>();
        if (random.nextInt(4) > 0) {
            events.add(acceptedOn(FIRST.plusDays(random.nextInt(500)).toString()));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            int onRoll = random.nextInt(20);
            YearMonth month = YearMonth.from(FIRST).plusMonths(random.nextInt(30));
            events.add(declared(
                    month.toString(),
                    onRoll,
                    random.nextInt(onRoll + 1),
                    month.atEndOfMonth().toString()));
        }
        JurisdictionCode unit = NANGUAN;
        LocalDate day = FIRST;
        for (int i = random.nextInt(4); i > 0; i--) {
            day = day.plusDays(random.nextInt(200));
            JurisdictionCode next = UNITS.get(random.nextInt(UNITS.size()));
            events.add(moved(unit, next, day.toString()));
            unit = next;
        }
        if (random.nextInt(3) == 0) {
            events.add(deregistered(day.plusDays(random.nextInt(700)).toString()));
        }
        return events;
    }

    private static Deque<Event> relationship(Random random, RelationshipId id) {
        Deque<Event> events = new ArrayDeque<>();
        Regime regime = Regime.values()[random.nextInt(3)];
        Standing before = Standing.NONE;
        for (int number = 1; number <= 1 + random.nextInt(3); number++) {
            Standing after = standing(random);
            events.add(
                    new FilingAccepted(id, EMPLOYER, NANGUAN, number, regime, FIRST.plusDays(number), before, after));
            before = after;
        }
        return events;
    }

    private static Standing standing(Random random) {
        List<Period> employed = new ArrayList<>();
        List<Period> underContract = new ArrayList<>();
        LocalDate from = FIRST.minusDays(60).plusDays(random.nextInt(300));
        for (int spell = random.nextInt(3); spell >= 0; spell--) {
            LocalDate to = from.plusDays(random.nextInt(250));
            boolean last = spell == 0 && random.nextBoolean();
            employed.add(new Period(from, last ? null : to));
            if (random.nextInt(4) > 0) {
                underContract.add(new Period(from, last && random.nextBoolean() ? null : to));
            }
            from = to.plusDays(2 + random.nextInt(60));
        }
        return new Standing(employed, underContract);
    }

    private static List<Event> interleaved(List<Deque<Event>> histories, Random random) {
        List<Deque<Event>> open = new ArrayList<>();
        histories.forEach(history -> open.add(new ArrayDeque<>(history)));
        List<Event> events = new ArrayList<>();
        open.removeIf(Deque::isEmpty);
        while (!open.isEmpty()) {
            Deque<Event> next = open.get(random.nextInt(open.size()));
            events.add(next.removeFirst());
            open.removeIf(Deque::isEmpty);
        }
        return events;
    }

    /** What the measure was for the unit on the last day of the month, from the events alone. */
    private static long recount(List<Event> events, JurisdictionCode unit, Measure measure, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        JurisdictionCode accountable = NANGUAN;
        boolean exists = !FIRST.isAfter(end);
        boolean filed = false;
        HeadcountDeclared declared = null;
        for (Event event : events) {
            switch (event) {
                case EmployerMoved e when !e.change().changedOn().isAfter(end) -> accountable = e.jurisdiction();
                case EmployerDeregistered e when e.change().changedOn().isBefore(end) -> exists = false;
                case InitialFilingAccepted e when !e.acceptedOn().isAfter(end) -> filed = true;
                case HeadcountDeclared e -> declared = isNewer(e, declared, month) ? e : declared;
                default -> {}
            }
        }
        if (!exists || !accountable.equals(unit)) {
            return 0;
        }
        boolean obliged = filed || DUE.isBefore(end);
        long onRoll = declared == null ? 0 : declared.onRoll();
        long shouldSign = declared == null ? 0 : declared.shouldSign();
        return switch (measure) {
            case EMPLOYERS_FILED -> filed ? 1 : 0;
            case EMPLOYERS_OBLIGED -> obliged ? 1 : 0;
            case SHOULD_SIGN -> shouldSign;
            case SHOULD_SIGN_AT_FILED_EMPLOYERS -> filed ? shouldSign : 0;
            case WORKERS_ON_ROLL -> obliged ? onRoll : 0;
            case UNDER_CONTRACT -> underContract(events, end);
            case UNDER_CONTRACT_AT_FILED_EMPLOYERS -> filed ? underContract(events, end) : 0;
            case WORKERS_ON_FILE -> obliged ? onFile(events, end) : 0;
            case CASES_TO_CONCLUDE,
                    CASES_CONCLUDED,
                    CASE_LIMITS,
                    CASES_CONCLUDED_IN_TIME,
                    PETITIONS_FEWER,
                    PETITIONS_A_YEAR_BEFORE -> 0;
            case EMPLOYERS_DECLARED -> declared != null && declared.month().equals(month) ? 1 : 0;
        };
    }

    private static boolean isNewer(HeadcountDeclared e, @Nullable HeadcountDeclared known, YearMonth month) {
        return !e.month().isAfter(month) && (known == null || !e.month().isBefore(known.month()));
    }

    private static long underContract(List<Event> events, LocalDate day) {
        return latest(events).stream()
                .filter(e -> e.regime() == Regime.STANDARD)
                .filter(e -> covers(e.after().underContract(), day))
                .count();
    }

    private static long onFile(List<Event> events, LocalDate day) {
        return latest(events).stream()
                .filter(e -> e.regime() != Regime.PART_TIME)
                .filter(e -> covers(e.after().employed(), day))
                .count();
    }

    /** The filing accepted last of each relationship. */
    private static List<FilingAccepted> latest(List<Event> events) {
        List<FilingAccepted> latest = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof FilingAccepted e) {
                latest.removeIf(earlier -> earlier.relationshipId().equals(e.relationshipId()));
                latest.add(e);
            }
        }
        return latest;
    }

    private static boolean covers(List<Period> periods, LocalDate day) {
        return periods.stream().anyMatch(period -> period.covers(day));
    }
}

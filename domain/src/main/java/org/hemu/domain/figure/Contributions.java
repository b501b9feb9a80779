package org.hemu.domain.figure;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.EmployerLedger.Accountable;
import org.hemu.domain.figure.EmployerLedger.Headcount;

/** Turns a ledger into what it contributes: walks the months in which anything changes and notes the differences. */
final class Contributions {
    private static final Headcount NOBODY = new Headcount(0, 0);
    private static final List<Measure> MEASURES = Stream.of(Measure.values())
            .filter(measure -> measure.of() == Measure.Of.EMPLOYERS)
            .toList();

    private final EmployerLedger ledger;
    private final Map<JurisdictionCode, Tally.Builder> tallies = new LinkedHashMap<>();
    private long[] stock = new long[MEASURES.size()];
    private JurisdictionCode unit;
    private long underContract;
    private long onFile;
    private Headcount headcount = NOBODY;

    private Contributions(EmployerLedger ledger) {
        this.ledger = ledger;
        this.unit = ledger.accountable().getFirst().jurisdiction();
    }

    static Map<JurisdictionCode, Tally> of(EmployerLedger ledger) {
        Contributions walk = new Contributions(ledger);
        for (YearMonth month : walk.months()) {
            walk.enter(month);
        }
        Map<JurisdictionCode, Tally> contributions = new TreeMap<>();
        walk.tallies.forEach((code, builder) -> {
            Tally tally = builder.build();
            if (!tally.isEmpty()) {
                contributions.put(code, tally);
            }
        });
        return contributions;
    }

    /** The months in which anything may change. */
    private Set<YearMonth> months() {
        Set<YearMonth> months = new TreeSet<>();
        for (YearMonth declared : ledger.declared().keySet()) {
            months.add(declared);
            months.add(declared.plusMonths(1));
        }
        months.addAll(ledger.underContract().keySet());
        months.addAll(ledger.onFile().keySet());
        for (Accountable accountable : ledger.accountable()) {
            months.add(accountable.from());
        }
        months.add(ledger.obligedFrom());
        if (ledger.filedFrom() != null) {
            months.add(ledger.filedFrom());
        }
        if (ledger.ceasedFrom() != null) {
            months.add(ledger.ceasedFrom());
        }
        return months;
    }

    private void enter(YearMonth month) {
        underContract += ledger.underContract().getOrDefault(month, 0L);
        onFile += ledger.onFile().getOrDefault(month, 0L);
        headcount = ledger.declared().getOrDefault(month, headcount);
        long[] next = stockAt(month);
        JurisdictionCode nextUnit = ledger.jurisdictionAt(month);
        boolean stays = nextUnit.equals(unit);
        for (int i = 0; i < next.length; i++) {
            Measure measure = MEASURES.get(i);
            if (stays) {
                change(unit, measure, month, next[i] - stock[i]);
            } else {
                change(unit, measure, month, -stock[i]);
                change(nextUnit, measure, month, next[i]);
            }
        }
        stock = next;
        unit = nextUnit;
    }

    private void change(JurisdictionCode code, Measure measure, YearMonth month, long by) {
        if (by != 0) {
            tallies.computeIfAbsent(code, c -> new Tally.Builder()).change(measure, month, by);
        }
    }

    /** The stock of each measure, in the order of {@link #MEASURES}. */
    private long[] stockAt(YearMonth month) {
        boolean exists = ledger.existsAt(month);
        boolean filed = ledger.filedAt(month);
        boolean obliged = ledger.obligedAt(month);
        long[] stocks = new long[MEASURES.size()];
        for (int i = 0; i < stocks.length; i++) {
            stocks[i] = switch (MEASURES.get(i)) {
                case UNDER_CONTRACT_AT_FILED_EMPLOYERS -> filed ? underContract : 0;
                case SHOULD_SIGN_AT_FILED_EMPLOYERS -> filed ? headcount.shouldSign() : 0;
                case UNDER_CONTRACT -> exists ? underContract : 0;
                case SHOULD_SIGN -> exists ? headcount.shouldSign() : 0;
                case EMPLOYERS_FILED -> filed ? 1 : 0;
                case EMPLOYERS_OBLIGED -> obliged ? 1 : 0;
                case WORKERS_ON_FILE -> obliged ? onFile : 0;
                case WORKERS_ON_ROLL -> obliged ? headcount.onRoll() : 0;
                case CASES_TO_CONCLUDE,
                        CASES_CONCLUDED,
                        CASE_LIMITS,
                        CASES_CONCLUDED_IN_TIME,
                        PETITIONS_FEWER,
                        PETITIONS_A_YEAR_BEFORE -> 0;
                case EMPLOYERS_DECLARED -> exists && ledger.declared().containsKey(month) ? 1 : 0;
            };
        }
        return stocks;
    }
}

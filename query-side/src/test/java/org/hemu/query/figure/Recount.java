package org.hemu.query.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hemu.api.casework.CaseworkEvent;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.Standing;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionAbolished;
import org.hemu.api.jurisdiction.JurisdictionEvent.JurisdictionReparented;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.hemu.domain.figure.Measure;
import org.hemu.eventstore.Recorded;
import org.jspecify.annotations.Nullable;

/** Counts by going through all events once per question, as a person with a pencil would: what figures are held against. */
final class Recount {
    private final Map<String, Employer> employers = new LinkedHashMap<>();
    private final Map<JurisdictionCode, Succeeded> successors = new HashMap<>();

    private final CaseRecount cases = new CaseRecount();
    private final PetitionRecount petitions = new PetitionRecount();

    private record Succeeded(JurisdictionCode by, LocalDate on) {}

    private static final class Employer {
        private final NavigableMap<LocalDate, JurisdictionCode> units = new TreeMap<>();
        private final NavigableMap<YearMonth, HeadcountDeclared> declared = new TreeMap<>();
        private final Map<String, FilingAccepted> accepted = new HashMap<>();
        private final LocalDate establishedOn;
        private final LocalDate dueOn;
        private @Nullable LocalDate filedOn;
        private @Nullable LocalDate ceasedOn;

        Employer(EmployerRegistered e) {
            units.put(LocalDate.MIN, e.jurisdiction());
            establishedOn = e.establishedOn();
            dueOn = e.filingDueOn();
        }
    }

    Recount(List<Recorded> events) {
        events.forEach(event -> note(event));
    }

    private void note(Recorded event) {
        switch (event.event()) {
            case EmployerRegistered e -> employers.put(e.aggregateId(), new Employer(e));
            case EmployerMoved e ->
                employers.get(e.aggregateId()).units.put(e.change().changedOn(), e.jurisdiction());
            case EmployerDeregistered e ->
                employers.get(e.aggregateId()).ceasedOn = e.change().changedOn();
            case HeadcountDeclared e -> employers.get(e.aggregateId()).declared.put(e.month(), e);
            case InitialFilingAccepted e -> employers.get(e.aggregateId()).filedOn = e.acceptedOn();
            case FilingAccepted e ->
                employers.get(e.employerId().value()).accepted.put(e.aggregateId() + e.regime(), e);
            case JurisdictionReparented e -> successors.put(e.code(), new Succeeded(e.newCode(), e.effectiveOn()));
            case JurisdictionAbolished e
            when e.successor() != null -> successors.put(e.code(), new Succeeded(e.successor(), e.effectiveOn()));
            case CaseworkEvent e -> {
                cases.note(e);
                petitions.note(e);
            }
            default -> {}
        }
    }

    long subtree(JurisdictionCode unit, Measure measure, YearMonth month) {
        if (measure.of() == Measure.Of.CASES) {
            return cases.count(
                    measure, month, code -> successor(code, month.atEndOfMonth()), code -> unit.contains(code) ? 1 : 0);
        }
        if (measure.of() == Measure.Of.PETITIONS) {
            return petitions.count(measure, month, code -> unit.contains(successor(code, month.atEndOfMonth())));
        }
        return employers.values().stream()
                .filter(employer -> unit.contains(accountable(employer, month)))
                .mapToLong(employer -> count(employer, measure, month))
                .sum();
    }

    long ownLevel(JurisdictionCode unit, Measure measure, YearMonth month) {
        if (measure.of() == Measure.Of.CASES) {
            return cases.count(
                    measure, month, code -> successor(code, month.atEndOfMonth()), code -> unit.equals(code) ? 1 : 0);
        }
        if (measure.of() == Measure.Of.PETITIONS) {
            return petitions.count(measure, month, code -> unit.equals(successor(code, month.atEndOfMonth())));
        }
        return employers.values().stream()
                .filter(employer -> unit.equals(accountable(employer, month)))
                .mapToLong(employer -> count(employer, measure, month))
                .sum();
    }

    private JurisdictionCode accountable(Employer employer, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return successor(employer.units.floorEntry(end).getValue(), end);
    }

    private JurisdictionCode successor(JurisdictionCode of, LocalDate end) {
        JurisdictionCode unit = of;
        while (successors.containsKey(unit) && !successors.get(unit).on().isAfter(end)) {
            unit = successors.get(unit).by();
        }
        return unit;
    }

    private static long count(Employer employer, Measure measure, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        if (employer.establishedOn.isAfter(end) || by(employer.ceasedOn, end.minusDays(1))) {
            return 0;
        }
        boolean filed = by(employer.filedOn, end);
        boolean obliged = filed || by(employer.dueOn, end.minusDays(1));
        var declared = employer.declared.floorEntry(month);
        long onRoll = declared == null ? 0 : declared.getValue().onRoll();
        long shouldSign = declared == null ? 0 : declared.getValue().shouldSign();
        return switch (measure) {
            case UNDER_CONTRACT -> underContract(employer, end);
            case UNDER_CONTRACT_AT_FILED_EMPLOYERS -> filed ? underContract(employer, end) : 0;
            case SHOULD_SIGN -> shouldSign;
            case SHOULD_SIGN_AT_FILED_EMPLOYERS -> filed ? shouldSign : 0;
            case EMPLOYERS_FILED -> filed ? 1 : 0;
            case EMPLOYERS_OBLIGED -> obliged ? 1 : 0;
            case WORKERS_ON_FILE -> obliged ? onFile(employer, end) : 0;
            case WORKERS_ON_ROLL -> obliged ? onRoll : 0;
            case CASES_TO_CONCLUDE,
                    CASES_CONCLUDED,
                    CASE_LIMITS,
                    CASES_CONCLUDED_IN_TIME,
                    PETITIONS_FEWER,
                    PETITIONS_A_YEAR_BEFORE -> 0;
            case EMPLOYERS_DECLARED -> employer.declared.containsKey(month) ? 1 : 0;
        };
    }

    private static long onFile(Employer employer, LocalDate end) {
        return employer.accepted.values().stream()
                .filter(e -> e.regime() != Regime.PART_TIME)
                .filter(e -> cover(e.after().employed(), end))
                .count();
    }

    private static long underContract(Employer employer, LocalDate end) {
        return employer.accepted.values().stream()
                .filter(e -> e.regime() == Regime.STANDARD)
                .map(FilingAccepted::after)
                .map(Standing::underContract)
                .filter(periods -> cover(periods, end))
                .count();
    }

    private static boolean cover(List<Period> periods, LocalDate day) {
        return periods.stream().anyMatch(period -> period.covers(day));
    }

    private static boolean by(@Nullable LocalDate day, LocalDate end) {
        return day != null && !day.isAfter(end);
    }
}

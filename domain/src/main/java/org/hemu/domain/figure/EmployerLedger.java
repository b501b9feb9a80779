package org.hemu.domain.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerMoved;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRegistered;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.HeadcountDeclared;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmployerEvent.RepresentativeCorrected;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.employment.Standing;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.api.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Everything the figures need of one employer, by month. Stocks of relationships are differences: plus one in the month in
 * which a period begins to count, minus one in the first month in which it no longer does.
 *
 * @param accountable the units accountable for it, each from a month on, in order
 * @param obligedFrom first month at whose end the initial filing is overdue if it was not made
 * @param filedFrom first month at whose end it counts as filed; absent before the initial filing was accepted
 * @param ceasedFrom first month at whose end it no longer exists; absent while it is in business
 * @param declared head-counts by month; each holds until the next
 * @param underContract changes of the number of workers under a written contract
 * @param onFile changes of the number of workers with an accepted hire
 */
public record EmployerLedger(
        EmployerId employerId,
        List<Accountable> accountable,
        YearMonth obligedFrom,
        @Nullable YearMonth filedFrom,
        @Nullable YearMonth ceasedFrom,
        Map<YearMonth, Headcount> declared,
        Map<YearMonth, Long> underContract,
        Map<YearMonth, Long> onFile) {

    /** A unit and the first month at whose end it is accountable. */
    public record Accountable(YearMonth from, JurisdictionCode jurisdiction) {}

    /** Workers on the roll and workers who should have a contract. */
    public record Headcount(int onRoll, int shouldSign) {}

    /**
     * The ledger after the event; events that no figure looks at leave it as it is.
     *
     * @param ledger absent before the employer was registered
     * @throws IllegalStateException if the first event is no registration, or a later one is
     */
    public static EmployerLedger evolve(@Nullable EmployerLedger ledger, Event event) {
        if (event instanceof EmployerRegistered e) {
            if (ledger != null) {
                throw new IllegalStateException("employer " + e.employerId() + " was registered before");
            }
            return new EmployerLedger(
                    e.employerId(),
                    List.of(new Accountable(MonthEnds.firstCounted(e.establishedOn()), e.jurisdiction())),
                    MonthEnds.firstCounted(e.filingDueOn().plusDays(1)),
                    null,
                    null,
                    Map.of(),
                    Map.of(),
                    Map.of());
        }
        if (ledger == null) {
            throw new IllegalStateException("no employer was registered before " + event.aggregateId() + ": "
                    + event.getClass().getSimpleName());
        }
        return switch (event) {
            case EmployerEvent e -> ledger.after(e);
            case RelationshipEvent e -> ledger.after(e);
            default -> throw new IllegalArgumentException("no event of an employer: " + event.getClass());
        };
    }

    private EmployerLedger after(EmployerEvent event) {
        return switch (event) {
            case EmployerMoved e -> moved(MonthEnds.firstCounted(e.change().changedOn()), e.jurisdiction());
            case InitialFilingAccepted e -> filed(MonthEnds.firstCounted(e.acceptedOn()));
            case EmployerDeregistered e ->
                ceased(MonthEnds.firstNotCounted(e.change().changedOn()));
            case HeadcountDeclared e -> declared(e.month(), new Headcount(e.onRoll(), e.shouldSign()));
            case EmployerRegistered _,
                    EmployerRenamed _,
                    LegalRepresentativeChanged _,
                    RepresentativeCorrected _,
                    RegistrationTypeChanged _,
                    CreditCodeAdopted _,
                    OrganizationCodeChanged _,
                    OrganizationCodeAssigned _,
                    RegistrationNumberChanged _,
                    EmployerReclassified _,
                    InitialFilingSubmitted _,
                    InitialFilingReturned _,
                    InitialFilingCorrected _ -> this;
        };
    }

    private EmployerLedger after(RelationshipEvent event) {
        return switch (event) {
            case FilingAccepted e -> e.regime().fullTime() ? stands(e) : this;
            case HireFiled _,
                    FilingSubmitted _,
                    FilingReturned _,
                    FilingCorrected _,
                    FilingWithdrawn _,
                    WorkerCorrected _ -> this;
        };
    }

    private EmployerLedger moved(YearMonth from, JurisdictionCode jurisdiction) {
        List<Accountable> next = new ArrayList<>(accountable);
        next.removeIf(a -> !a.from().isBefore(from));
        next.add(new Accountable(from, jurisdiction));
        return new EmployerLedger(
                employerId, List.copyOf(next), obligedFrom, filedFrom, ceasedFrom, declared, underContract, onFile);
    }

    private EmployerLedger filed(YearMonth from) {
        return new EmployerLedger(
                employerId, accountable, obligedFrom, from, ceasedFrom, declared, underContract, onFile);
    }

    private EmployerLedger ceased(YearMonth from) {
        return new EmployerLedger(
                employerId, accountable, obligedFrom, filedFrom, from, declared, underContract, onFile);
    }

    private EmployerLedger declared(YearMonth month, Headcount headcount) {
        Map<YearMonth, Headcount> next = new TreeMap<>(declared);
        next.put(month, headcount);
        return new EmployerLedger(
                employerId, accountable, obligedFrom, filedFrom, ceasedFrom, next, underContract, onFile);
    }

    private EmployerLedger stands(FilingAccepted e) {
        Standing before = e.before();
        Standing after = e.after();
        return new EmployerLedger(
                employerId,
                accountable,
                obligedFrom,
                filedFrom,
                ceasedFrom,
                declared,
                e.regime() == Regime.STANDARD
                        ? replaced(underContract, before.underContract(), after.underContract())
                        : underContract,
                replaced(onFile, before.employed(), after.employed()));
    }

    private static Map<YearMonth, Long> replaced(
            Map<YearMonth, Long> changes, List<Period> before, List<Period> after) {
        Map<YearMonth, Long> next = new TreeMap<>(changes);
        before.forEach(period -> mark(next, period, -1));
        after.forEach(period -> mark(next, period, 1));
        next.values().removeIf(n -> n == 0);
        return next;
    }

    private static void mark(Map<YearMonth, Long> changes, Period period, long sign) {
        changes.merge(MonthEnds.firstCounted(period.from()), sign, Long::sum);
        if (period.to() != null) {
            changes.merge(MonthEnds.firstNotCounted(period.to()), -sign, Long::sum);
        }
    }

    /** What the employer contributes to each unit that is or was accountable for it. */
    public Map<JurisdictionCode, Tally> contributions() {
        return Contributions.of(this);
    }

    /** Whether it is in business at the end of the month. */
    public boolean existsAt(YearMonth month) {
        return !month.isBefore(accountable.getFirst().from()) && (ceasedFrom == null || month.isBefore(ceasedFrom));
    }

    /** Whether it counts as filed at the end of the month. */
    public boolean filedAt(YearMonth month) {
        return existsAt(month) && filedFrom != null && !month.isBefore(filedFrom);
    }

    /** Whether it is obliged to have filed at the end of the month. */
    public boolean obligedAt(YearMonth month) {
        return existsAt(month) && (!month.isBefore(obligedFrom) || filedAt(month));
    }

    /** The unit accountable for it at the end of the month; the first one before it existed. */
    public JurisdictionCode jurisdictionAt(YearMonth month) {
        JurisdictionCode jurisdiction = accountable.getFirst().jurisdiction();
        for (Accountable next : accountable) {
            if (!next.from().isAfter(month)) {
                jurisdiction = next.jurisdiction();
            }
        }
        return jurisdiction;
    }
}

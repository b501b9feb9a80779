package org.hemu.query.employment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.InitialFilingEvent;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingAccepted;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingReturned;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.shared.Event;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/**
 * What happens to filings, month by month, one row per unit and year. A unit is counted by the code that the event names;
 * a flow stays where it happened when the unit later moves.
 */
public final class FilingFlow implements Projection<YearFlow> {
    public static final String NAME = "filing-flow";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<YearFlow> rowType() {
        return YearFlow.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(EmployerEvent.class, RelationshipEvent.class);
    }

    /** Key of the row of a unit and year. */
    public static String key(JurisdictionCode unit, int year) {
        return unit + "|" + year;
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return changes(event.event()).stream().flatMap(Change::keys).distinct();
    }

    @Override
    public @Nullable YearFlow evolve(String key, @Nullable YearFlow row, Recorded event) {
        YearFlow next = row;
        for (Change change : changes(event.event())) {
            if (change.isAbout(key)) {
                next = with(next, change.flow());
            }
        }
        return next;
    }

    private static YearFlow with(@Nullable YearFlow row, MonthFlow change) {
        List<MonthFlow> months = row == null ? List.of() : row.months();
        MonthFlow before = SortedLists.find(months, change.month(), MonthFlow::month);
        return new YearFlow(SortedLists.with(months, before == null ? change : before.plus(change), MonthFlow::month));
    }

    /** What changes in the flow of a unit and all above it. */
    private record Change(JurisdictionCode unit, MonthFlow flow) {
        Stream<String> keys() {
            return unit.lineage().stream().map(each -> key(each, flow.month().getYear()));
        }

        boolean isAbout(String key) {
            JurisdictionCode row = new JurisdictionCode(key.substring(0, key.indexOf('|')));
            return row.contains(unit) && key.equals(key(row, flow.month().getYear()));
        }
    }

    private static List<Change> changes(Event event) {
        return switch (event) {
            case FilingCorrected e -> corrected(e);
            case WorkerCorrected _ -> List.of();
            case RelationshipEvent.OfFiling e -> List.of(new Change(e.jurisdiction(), change(e)));
            case InitialFilingEvent e -> List.of(new Change(e.jurisdiction(), change(e)));
            case EmployerEvent.Particulars _ -> List.of();
            default -> throw new IllegalArgumentException("of no family that is folded here: " + event.getClass());
        };
    }

    /** A corrected date can make a filing late, or timely, in the month in which it was first submitted. */
    private static List<Change> corrected(FilingCorrected event) {
        List<Change> changes = new ArrayList<>();
        if (event.resubmitted()) {
            changes.add(new Change(event.jurisdiction(), change(event)));
        }
        FirstSubmission before = event.before();
        int late = (event.filing().late() ? 1 : 0) - (before.late() ? 1 : 0);
        if (late != 0) {
            changes.add(
                    new Change(before.jurisdiction(), new MonthFlow(month(before.submittedOn()), 0, late, 0, 0, 0, 0)));
        }
        return changes;
    }

    private static MonthFlow change(RelationshipEvent.OfFiling event) {
        return switch (event) {
            case HireFiled e -> submitted(e.filing());
            case FilingSubmitted e -> submitted(e.filing());
            case FilingCorrected e -> new MonthFlow(month(e.filing().submittedOn()), 0, 0, 0, 0, 1, 0);
            case FilingReturned e -> new MonthFlow(month(e.returnedOn()), 0, 0, 0, 1, 0, 0);
            case FilingAccepted e -> new MonthFlow(month(e.acceptedOn()), 0, 0, 1, 0, 0, 0);
            case FilingWithdrawn e -> new MonthFlow(month(e.withdrawnOn()), 0, 0, 0, 0, 0, 1);
        };
    }

    private static MonthFlow change(InitialFilingEvent event) {
        return switch (event) {
            case InitialFilingSubmitted e -> submitted(e.filing());
            case InitialFilingCorrected e -> new MonthFlow(month(e.filing().submittedOn()), 0, 0, 0, 0, 1, 0);
            case InitialFilingReturned e -> new MonthFlow(month(e.returnedOn()), 0, 0, 0, 1, 0, 0);
            case InitialFilingAccepted e -> new MonthFlow(month(e.acceptedOn()), 0, 0, 1, 0, 0, 0);
        };
    }

    private static MonthFlow submitted(Filing filing) {
        return new MonthFlow(month(filing.submittedOn()), 1, filing.late() ? 1 : 0, 0, 0, 0, 0);
    }

    private static YearMonth month(LocalDate day) {
        return YearMonth.from(day);
    }
}

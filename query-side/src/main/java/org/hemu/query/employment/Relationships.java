package org.hemu.query.employment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hemu.api.employment.Contract;
import org.hemu.api.employment.FilingContent;
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
import org.hemu.api.person.SealedPerson;
import org.hemu.api.shared.Event;
import org.hemu.eventstore.Recorded;
import org.hemu.query.runtime.Projection;
import org.hemu.query.shared.MissingRow;
import org.hemu.query.shared.SortedLists;
import org.jspecify.annotations.Nullable;

/** One row per employment relationship, by id. */
public final class Relationships implements Projection<Relationship> {
    public static final String NAME = "relationship";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public Class<Relationship> rowType() {
        return Relationship.class;
    }

    @Override
    public Set<Class<? extends Event>> families() {
        return Set.of(RelationshipEvent.class);
    }

    @Override
    public Stream<String> keys(Recorded event) {
        return Stream.of(event.aggregateId());
    }

    @Override
    public Relationship evolve(String key, @Nullable Relationship row, Recorded recorded) {
        RelationshipEvent event = (RelationshipEvent) recorded.event();
        Relationship before = row == null && event instanceof HireFiled e ? begun(e) : MissingRow.unless(row, key);
        return switch (event) {
            case HireFiled e ->
                next(
                        before,
                        recorded,
                        SealedPerson.of(e.person()),
                        before.standings(),
                        content(before, e.number(), e.hire()),
                        submitted(before, FilingsOnFile.submitted(e.filing(), e.hire())));
            case FilingSubmitted e ->
                next(
                        before,
                        recorded,
                        before.person(),
                        before.standings(),
                        content(before, e.number(), e.content()),
                        submitted(before, FilingsOnFile.submitted(e.filing(), e.content())));
            case FilingCorrected e ->
                next(
                        before,
                        recorded,
                        before.person(),
                        before.standings(),
                        content(before, e.number(), e.content()),
                        changed(before, e, filing -> FilingsOnFile.corrected(filing, e)));
            case FilingReturned e ->
                next(
                        before,
                        recorded,
                        before.person(),
                        before.standings(),
                        before.contracts(),
                        changed(before, e, filing -> FilingsOnFile.returned(filing, e)));
            case FilingAccepted e ->
                next(
                        before,
                        recorded,
                        before.person(),
                        StandingsOnFile.after(before.standings(), e),
                        before.contracts(),
                        changed(
                                before,
                                e,
                                filing -> FilingsOnFile.settled(filing, FilingOnFile.State.ACCEPTED, e.acceptedOn())));
            case FilingWithdrawn e ->
                next(
                        before,
                        recorded,
                        before.person(),
                        before.standings(),
                        before.contracts(),
                        changed(
                                before,
                                e,
                                filing ->
                                        FilingsOnFile.settled(filing, FilingOnFile.State.WITHDRAWN, e.withdrawnOn())));
            case WorkerCorrected e ->
                next(
                        before,
                        recorded,
                        SealedPerson.of(e.person()),
                        before.standings(),
                        before.contracts(),
                        before.filings());
        };
    }

    private static Relationship begun(HireFiled e) {
        return new Relationship(
                e.relationshipId(),
                e.employerId(),
                e.workerId(),
                SealedPerson.of(e.person()),
                e.regime(),
                e.jurisdiction(),
                Map.of(),
                List.of(),
                List.of(),
                0);
    }

    private static Relationship next(
            Relationship before,
            Recorded recorded,
            SealedPerson person,
            Map<Regime, Standing> standings,
            List<Relationship.ContractOnFile> contracts,
            List<FilingOnFile> filings) {
        return new Relationship(
                before.id(),
                before.employerId(),
                before.workerId(),
                person,
                recorded.event() instanceof FilingAccepted e ? e.regime() : before.regime(),
                recorded.event().jurisdiction(),
                standings,
                contracts,
                filings,
                recorded.sequence());
    }

    private static List<Relationship.ContractOnFile> content(Relationship before, int number, FilingContent content) {
        Contract contract = FilingsOnFile.contract(content);
        List<Relationship.ContractOnFile> others = before.contracts().stream()
                .filter(each -> each.filing() != number)
                .toList();
        return contract == null
                ? others
                : SortedLists.with(
                        others, new Relationship.ContractOnFile(number, contract), Relationship.ContractOnFile::filing);
    }

    private static List<FilingOnFile> submitted(Relationship before, FilingOnFile filing) {
        return SortedLists.with(before.filings(), filing, FilingOnFile::number);
    }

    private static List<FilingOnFile> changed(
            Relationship before, RelationshipEvent.OfFiling event, UnaryOperator<FilingOnFile> change) {
        return SortedLists.change(before.filings(), event.number(), FilingOnFile::number, change);
    }
}

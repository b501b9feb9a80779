package org.hemu.query.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.PetitionLedger;
import org.hemu.domain.figure.Tally;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.casework.CaseDirectory.Listed;
import org.hemu.query.casework.OpenedCases;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.petition.PetitionOnFile;
import org.hemu.query.petition.Petitions;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.BadRequest.Violation;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The petitions that a figure counts, page by page, those registered last in front: of the month, each for one less, and of the same
 * month of the year before, each for one.
 */
@Component
class PetitionContributorPages {
    private static final List<String> READS =
            List.of(JurisdictionTree.NAME, PetitionLedgers.NAME, CaseDirectory.OF_PETITIONS, Petitions.NAME);
    private static final int READ_AT_ONCE = 200;
    private static final int YEAR = 12;

    private final ByUnit<PetitionFigureRows> rows;
    private final Cursors cursors;
    private final Freshness freshness;

    PetitionContributorPages(ByUnit<PetitionFigureRows> rows, Cursors cursors, Freshness freshness) {
        this.rows = rows;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    /** Where a list goes on: behind this petition. */
    private record After(String registeredOn, String caseId) {
        Listed listed() {
            try {
                return new Listed(new CaseId(caseId), new JurisdictionCode(""), LocalDate.parse(registeredOn));
            } catch (DateTimeException e) {
                throw (BadRequest) new BadRequest(Violation.FOREIGN_CURSOR, "cursor").initCause(e);
            }
        }
    }

    private record Counted(Listed at, long count) {}

    Page<Contributor> page(
            Measure measure, JurisdictionCode top, Scope scope, YearMonth month, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(READS);
        After after = cursors.read(cursor, After.class);
        PetitionFigureRows within = rows.of(top);
        Nodes nodes = new Nodes(within.tree());
        if (nodes.get(top).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        LocalDate end = month.atEndOfMonth();
        LocalDate first = month.minusMonths(YEAR).atDay(1);
        Reach reach = new Reach(nodes, top, end);
        OpenedCases opened = new OpenedCases(within.directory(), reach, end, after == null ? null : after.listed());
        List<Counted> page = new ArrayList<>();
        boolean more = true;
        while (more && page.size() <= limit) {
            List<Listed> some = next(opened, first);
            more = some.size() == READ_AT_ONCE;
            counted(some, within, measure, month)
                    .filter(each -> scope == Scope.SUBTREE
                            || reach.accountable(each.at().jurisdiction()).equals(top))
                    .forEach(page::add);
        }
        List<Counted> shown = page.size() > limit ? page.subList(0, limit) : page;
        String next = page.size() > limit
                ? cursors.write(new After(
                        shown.getLast().at().openedOn().toString(),
                        shown.getLast().at().id().value()))
                : null;
        return new Page<>(inWords(shown, within, nodes, month), next, asOf);
    }

    /** The next ones that came to a unit on a day from the first one on. */
    private static List<Listed> next(OpenedCases opened, LocalDate first) {
        List<Listed> some = new ArrayList<>();
        while (some.size() < READ_AT_ONCE && opened.hasNext()) {
            Listed each = opened.next();
            if (each.openedOn().isBefore(first)) {
                return some;
            }
            some.add(each);
        }
        return some;
    }

    /** Those that count, each where it was registered, and nowhere that it was forwarded to. */
    private static Stream<Counted> counted(
            List<Listed> some, PetitionFigureRows rows, Measure measure, YearMonth month) {
        Map<String, PetitionLedger> ledgers =
                rows.ledgers().find(some.stream().map(each -> each.id().value()).toList());
        return some.stream()
                .map(each -> new Counted(each, count(ledgers.get(each.id().value()), each, measure, month)))
                .filter(each -> each.count() != 0);
    }

    private static long count(@Nullable PetitionLedger ledger, Listed at, Measure measure, YearMonth month) {
        return ledger == null || !ledger.registeredOn().equals(at.openedOn())
                ? 0
                : ledger.contributions()
                        .getOrDefault(at.jurisdiction(), Tally.EMPTY)
                        .at(measure, month);
    }

    /** A petition that is out of the actor's sight is left out. */
    private static List<Contributor> inWords(
            List<Counted> page, PetitionFigureRows rows, Nodes nodes, YearMonth month) {
        Map<String, PetitionOnFile> petitions = rows.petitions()
                .find(page.stream().map(each -> each.at().id().value()).toList());
        nodes.load(page.stream().map(each -> each.at().jurisdiction()).toList());
        return page.stream()
                .flatMap(each -> Stream.ofNullable(petitions.get(each.at().id().value()))
                        .map(file -> Contributor.ofPetition(
                                file,
                                each.at().jurisdiction(),
                                name(nodes, each.at().jurisdiction(), month),
                                each.count())))
                .toList();
    }

    private static String name(Nodes nodes, JurisdictionCode code, YearMonth month) {
        Unit unit = nodes.get(code).unit();
        return unit == null
                ? code.value()
                : unit.namedAsOn(month.atEndOfMonth()).name();
    }
}

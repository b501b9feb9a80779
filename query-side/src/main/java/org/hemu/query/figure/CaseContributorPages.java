package org.hemu.query.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.CaseLedger;
import org.hemu.domain.figure.Measure;
import org.hemu.domain.figure.Tally;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.casework.OpenedCases;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.mediation.CaseOnFile;
import org.hemu.query.mediation.Cases;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.BadRequest.Violation;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases that a figure counts, page by page, those opened last in front. */
@Component
class CaseContributorPages {
    private static final List<String> READS =
            List.of(JurisdictionTree.NAME, CaseLedgers.NAME, CaseDirectory.OF_MEDIATION, Cases.NAME);
    private static final int READ_AT_ONCE = 200;

    private final ByUnit<CaseFigureRows> rows;
    private final Cursors cursors;
    private final Freshness freshness;

    CaseContributorPages(ByUnit<CaseFigureRows> rows, Cursors cursors, Freshness freshness) {
        this.rows = rows;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    /**
     * Where a list goes on.
     *
     * @param openedOn day on which the last case of the page before was opened
     * @param left how much the pages after it count
     */
    private record After(String openedOn, String caseId, long left) {
        CaseDirectory.Listed listed() {
            try {
                return new CaseDirectory.Listed(
                        new CaseId(caseId), new JurisdictionCode(""), LocalDate.parse(openedOn));
            } catch (DateTimeException e) {
                throw (BadRequest) new BadRequest(Violation.FOREIGN_CURSOR, "cursor").initCause(e);
            }
        }
    }

    Page<Contributor> page(
            Measure measure, JurisdictionCode top, Scope scope, YearMonth month, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(READS);
        After after = cursors.read(cursor, After.class);
        CaseFigureRows within = rows.of(top);
        Nodes nodes = new Nodes(within.tree());
        if (nodes.get(top).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        LocalDate end = month.atEndOfMonth();
        Reach reach = new Reach(nodes, top, end);
        Stocks stocks = new Stocks(nodes, within.sums());
        long left = after != null
                ? after.left()
                : scope == Scope.SUBTREE ? stocks.subtree(top, measure, month) : stocks.ownLevel(top, measure, month);
        OpenedCases opened = new OpenedCases(within.directory(), reach, end, after == null ? null : after.listed());
        List<CaseDirectory.Listed> page = new ArrayList<>();
        while (left > 0 && page.size() < limit && opened.hasNext()) {
            for (CaseDirectory.Listed each : counted(opened, within, measure, month)) {
                boolean wanted = scope == Scope.SUBTREE
                        || reach.accountable(each.jurisdiction()).equals(top);
                if (wanted && page.size() < limit) {
                    page.add(each);
                    left--;
                }
            }
        }
        String next = left > 0 && page.size() == limit
                ? cursors.write(new After(
                        page.getLast().openedOn().toString(),
                        page.getLast().id().value(),
                        left))
                : null;
        return new Page<>(inWords(page, within, nodes, month), next, asOf);
    }

    /** Those of the next cases that count; each counts once. */
    private static List<CaseDirectory.Listed> counted(
            OpenedCases opened, CaseFigureRows rows, Measure measure, YearMonth month) {
        List<CaseDirectory.Listed> some = new ArrayList<>();
        while (some.size() < READ_AT_ONCE && opened.hasNext()) {
            some.add(opened.next());
        }
        Map<String, CaseLedger> ledgers =
                rows.ledgers().find(some.stream().map(each -> each.id().value()).toList());
        return some.stream()
                .filter(each -> {
                    CaseLedger ledger = ledgers.get(each.id().value());
                    return ledger != null
                            && ledger.contributions()
                                            .getOrDefault(each.jurisdiction(), Tally.EMPTY)
                                            .at(measure, month)
                                    != 0;
                })
                .toList();
    }

    /** A case that is out of the actor's sight is left out. */
    private static List<Contributor> inWords(
            List<CaseDirectory.Listed> page, CaseFigureRows rows, Nodes nodes, YearMonth month) {
        Map<String, CaseOnFile> cases =
                rows.cases().find(page.stream().map(each -> each.id().value()).toList());
        nodes.load(page.stream().map(CaseDirectory.Listed::jurisdiction).toList());
        return page.stream()
                .map(each -> cases.get(each.id().value()))
                .filter(Objects::nonNull)
                .map(each -> Contributor.ofCase(each, name(nodes, each.jurisdiction(), month)))
                .toList();
    }

    private static String name(Nodes nodes, JurisdictionCode code, YearMonth month) {
        Unit unit = nodes.get(code).unit();
        return unit == null
                ? code.value()
                : unit.namedAsOn(month.atEndOfMonth()).name();
    }
}

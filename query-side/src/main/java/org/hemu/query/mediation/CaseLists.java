package org.hemu.query.mediation;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.mediation.CaseDirectory.Listed;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of cases by jurisdiction. A page looks at a bounded number of cases, however few the filter admits. */
@Component
class CaseLists {
    private static final List<String> READS =
            List.of(JurisdictionTree.NAME, CaseDirectory.NAME, Cases.NAME, ClocksOfCases.NAME);
    private static final int LOOKED_AT_PER_PAGE = 2_000;
    private static final int READ_AT_ONCE = 100;

    private final ByUnit<CaseIndex> index;
    private final CaseRows rows;
    private final Cursors cursors;
    private final Freshness freshness;
    private final Clock clock;

    CaseLists(ByUnit<CaseIndex> index, CaseRows rows, Cursors cursors, Freshness freshness, Clock clock) {
        this.index = index;
        this.rows = rows;
        this.cursors = cursors;
        this.freshness = freshness;
        this.clock = clock;
    }

    /** Where a list goes on: behind this case. */
    private record After(String openedOn, String caseId) {
        Listed listed() {
            try {
                return new Listed(new CaseId(caseId), new JurisdictionCode(""), LocalDate.parse(openedOn));
            } catch (DateTimeException e) {
                throw (BadRequest) new BadRequest(BadRequest.Violation.FOREIGN_CURSOR, "cursor").initCause(e);
            }
        }
    }

    Page<ListedCase> cases(JurisdictionCode top, CaseFilter filter, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(READS);
        After after = cursors.read(cursor, After.class);
        OpenedCases opened = opened(top, after == null ? null : after.listed());
        List<ListedCase> page = new ArrayList<>();
        Listed last = null;
        for (int looked = 0; page.size() < limit && looked < LOOKED_AT_PER_PAGE && opened.hasNext(); ) {
            List<Listed> some = next(opened);
            looked += some.size();
            last = some.getLast();
            List<ListedCase> admitted = admitted(some, filter);
            int room = limit - page.size();
            page.addAll(admitted.subList(0, Math.min(room, admitted.size())));
            if (admitted.size() > room) {
                return new Page<>(
                        List.copyOf(page),
                        after(page.getLast().openedOn(), page.getLast().id()),
                        asOf);
            }
        }
        String next = last != null && opened.hasNext() ? after(last.openedOn(), last.id()) : null;
        return new Page<>(List.copyOf(page), next, asOf);
    }

    private String after(LocalDate openedOn, CaseId id) {
        return cursors.write(new After(openedOn.toString(), id.value()));
    }

    /** As many as are read at once, however few the page still has room for: a filter may admit hardly any of them. */
    private static List<Listed> next(OpenedCases opened) {
        List<Listed> some = new ArrayList<>();
        while (some.size() < READ_AT_ONCE && opened.hasNext()) {
            some.add(opened.next());
        }
        return some;
    }

    private List<ListedCase> admitted(List<Listed> some, CaseFilter filter) {
        List<String> ids = some.stream().map(each -> each.id().value()).toList();
        Map<String, CaseOnFile> cases = rows.cases().find(ids);
        Map<String, CaseClocks> clocks = rows.clocks().find(cases.keySet());
        return ids.stream()
                .map(cases::get)
                .filter(Objects::nonNull)
                .filter(each -> filter.admits(each, clocks.get(each.id().value())))
                .map(each -> ListedCase.of(each, clocks.get(each.id().value())))
                .toList();
    }

    private OpenedCases opened(JurisdictionCode top, @Nullable Listed after) {
        CaseIndex within = index.of(top);
        Nodes nodes = new Nodes(within.tree());
        if (nodes.get(top).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return new OpenedCases(within.directory(), new Reach(nodes, top, today), today, after);
    }
}

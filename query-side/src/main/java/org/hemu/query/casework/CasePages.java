package org.hemu.query.casework;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hemu.api.casework.CaseId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.casework.CaseDirectory.Listed;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.BadRequest;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pages of cases by jurisdiction. A page looks at a bounded number of cases, however few are admitted. */
@Component
public final class CasePages {
    private static final int LOOKED_AT_PER_PAGE = 2_000;
    private static final int READ_AT_ONCE = 100;

    private final Cursors cursors;
    private final Clock clock;

    public CasePages(Cursors cursors, Clock clock) {
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Something that is listed of a case. */
    public record Admitted<L>(Listed at, L item) {}

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

    /**
     * The cases that a unit answers for, those opened last in front.
     *
     * @param within what the reader may see behind the unit
     * @param admitted what is listed of some cases, in their order
     */
    public <L> Page<L> page(
            JurisdictionCode top,
            CaseIndex within,
            AsOf asOf,
            @Nullable String cursor,
            int limit,
            Function<List<Listed>, List<Admitted<L>>> admitted) {
        After after = cursors.read(cursor, After.class);
        OpenedCases opened = opened(top, within, after == null ? null : after.listed());
        List<L> page = new ArrayList<>();
        Listed last = null;
        for (int looked = 0; page.size() < limit && looked < LOOKED_AT_PER_PAGE && opened.hasNext(); ) {
            List<Listed> some = next(opened);
            looked += some.size();
            last = some.getLast();
            List<Admitted<L>> found = admitted.apply(some);
            int room = Math.min(limit - page.size(), found.size());
            found.subList(0, room).forEach(each -> page.add(each.item()));
            if (found.size() > room) {
                return new Page<>(List.copyOf(page), after(found.get(room - 1).at()), asOf);
            }
        }
        return new Page<>(List.copyOf(page), last != null && opened.hasNext() ? after(last) : null, asOf);
    }

    private String after(Listed listed) {
        return cursors.write(new After(listed.openedOn().toString(), listed.id().value()));
    }

    /** As many as are read at once, however few the page still has room for: a filter may admit hardly any of them. */
    private static List<Listed> next(OpenedCases opened) {
        List<Listed> some = new ArrayList<>();
        while (some.size() < READ_AT_ONCE && opened.hasNext()) {
            some.add(opened.next());
        }
        return some;
    }

    private OpenedCases opened(JurisdictionCode top, CaseIndex within, @Nullable Listed after) {
        Nodes nodes = new Nodes(within.tree());
        if (nodes.get(top).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return new OpenedCases(within.directory(), new Reach(nodes, top, today), today, after);
    }
}

package org.hemu.query.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Place;
import org.hemu.query.jurisdiction.Territory;
import org.hemu.query.jurisdiction.Walk;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of employers by jurisdiction. A page looks at a bounded number of employers, however few the filter admits. */
@Component
class EmployerLists {
    private static final int LOOKED_AT_PER_PAGE = 2_000;
    private static final int READ_AT_ONCE = 100;
    private static final List<String> READS =
            List.of(JurisdictionTree.NAME, EmployerArrivals.NAME, EmployerDirectory.NAME, Employers.NAME);

    private final ByUnit<EmployerIndex> index;
    private final Rows<Employer> employers;
    private final Cursors cursors;
    private final Freshness freshness;

    EmployerLists(ByUnit<EmployerIndex> index, Rows<Employer> employers, Cursors cursors, Freshness freshness) {
        this.index = index;
        this.employers = employers;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    Page<Employer> employers(JurisdictionCode top, EmployerFilter filter, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(READS);
        EmployerWalk walk = resumed(top, cursors.read(cursor, EmployerPlace.class));
        List<Employer> page = new ArrayList<>();
        EmployerWalk.Met next = null;
        for (int looked = 0; next == null && walk.hasNext(); ) {
            if (page.size() == limit || looked >= LOOKED_AT_PER_PAGE) {
                next = walk.next();
                break;
            }
            List<EmployerWalk.Met> met = walk.next(READ_AT_ONCE);
            looked += met.size();
            next = admit(met, filter, page, limit);
        }
        return new Page<>(List.copyOf(page), next == null ? null : cursors.write(EmployerPlace.of(next, "")), asOf);
    }

    /** Adds those admitted until the page is full; answers the first that it did not look at. */
    private EmployerWalk.@Nullable Met admit(
            List<EmployerWalk.Met> met, EmployerFilter filter, List<Employer> page, int limit) {
        Map<String, Employer> found = employers.find(
                met.stream().map(each -> each.employer().id().value()).toList());
        for (EmployerWalk.Met each : met) {
            if (page.size() == limit) {
                return each;
            }
            Employer employer = found.get(each.employer().id().value());
            if (employer != null && filter.admits(employer)) {
                page.add(employer);
            }
        }
        return null;
    }

    private EmployerWalk resumed(JurisdictionCode top, @Nullable EmployerPlace from) {
        EmployerIndex rows = index.of(top);
        Nodes nodes = new Nodes(rows.tree());
        if (nodes.get(top).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        Place place = EmployerPlace.in(top, from);
        Walk walk = new Walk(new Territory(nodes, LocalDate.MAX), EmployerWalk.byArrivals(rows.arrivals()), top, place);
        return new EmployerWalk(
                walk, rows.directory(), listed -> listed.until() == null, place, from == null ? null : from.employer());
    }
}

package org.hemu.query.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.casework.UnitBuckets;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.mediation.BodyDirectory.Listed;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.hemu.query.shared.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of mediation bodies by jurisdiction. A page looks at a bounded number of them, however few the filter admits. */
@Component
class BodyLists {
    private static final List<String> READS = List.of(JurisdictionTree.NAME, BodyDirectory.NAME, Bodies.NAME);
    private static final int LOOKED_AT_PER_PAGE = 2_000;
    private static final int READ_AT_ONCE = 100;

    private final ByUnit<BodyIndex> index;
    private final Rows<BodyOnFile> bodies;
    private final Cursors cursors;
    private final Freshness freshness;
    private final Clock clock;

    BodyLists(ByUnit<BodyIndex> index, Rows<BodyOnFile> bodies, Cursors cursors, Freshness freshness, Clock clock) {
        this.index = index;
        this.bodies = bodies;
        this.cursors = cursors;
        this.freshness = freshness;
        this.clock = clock;
    }

    private record After(String body) {}

    /** The bodies by unit and then by id. */
    Page<BodyOnFile> bodies(JurisdictionCode top, BodyFilter filter, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(READS);
        After after = cursors.read(cursor, After.class);
        LocalDate today = clock.instant().atZone(clock.getZone()).toLocalDate();
        List<Listed> remaining = listed(top, today).stream()
                .filter(each -> after == null || order(each).compareTo(after.body()) > 0)
                .toList();
        List<BodyOnFile> page = new ArrayList<>();
        int looked = 0;
        while (page.size() < limit && looked < LOOKED_AT_PER_PAGE && looked < remaining.size()) {
            int more = Math.min(READ_AT_ONCE, limit - page.size());
            List<Listed> some = remaining.subList(looked, Math.min(looked + more, remaining.size()));
            looked += some.size();
            page.addAll(admitted(some, filter, today));
        }
        String next = looked < remaining.size() ? cursors.write(new After(order(remaining.get(looked - 1)))) : null;
        return new Page<>(List.copyOf(page), next, asOf);
    }

    private List<Listed> listed(JurisdictionCode top, LocalDate today) {
        BodyIndex within = index.of(top);
        Nodes nodes = new Nodes(within.tree());
        if (nodes.get(top).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        Reach reach = new Reach(nodes, top, today);
        List<String> keys = reach.records().stream()
                .flatMap(record -> UnitBuckets.of(record).stream())
                .toList();
        List<Listed> found = within.directory().find(keys).values().stream()
                .flatMap(bucket -> bucket.bodies().stream())
                .distinct()
                .toList();
        reach.load(found.stream().map(Listed::jurisdiction).toList());
        return found.stream()
                .filter(each -> reach.covers(each.jurisdiction()))
                .sorted(Comparator.comparing(BodyLists::order))
                .toList();
    }

    private List<BodyOnFile> admitted(List<Listed> some, BodyFilter filter, LocalDate today) {
        List<String> ids = some.stream().map(each -> each.id().value()).toList();
        Map<String, BodyOnFile> found = bodies.find(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(each -> filter.admits(each, today))
                .toList();
    }

    private static String order(Listed listed) {
        return listed.jurisdiction() + "|" + listed.id();
    }
}

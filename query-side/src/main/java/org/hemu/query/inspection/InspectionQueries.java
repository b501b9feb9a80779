package org.hemu.query.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemu.api.casework.CaseId;
import org.hemu.api.inspection.InspectionBodyId;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.casework.CaseClocks;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.casework.CaseDirectory.Listed;
import org.hemu.query.casework.CaseIndex;
import org.hemu.query.casework.CasePages;
import org.hemu.query.casework.CasePages.Admitted;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.matter.Matters;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Questions about bodies that inspect, and about their cases. */
@Component
public class InspectionQueries {
    private final InspectionRows rows;
    private final ByUnit<CaseIndex> index;
    private final ByUnit<InspectionBodyIndex> bodyIndex;
    private final CasePages pages;
    private final Cursors cursors;
    private final Freshness freshness;
    private final Clock clock;

    public InspectionQueries(
            InspectionRows rows,
            @Qualifier(CaseDirectory.OF_INSPECTION) ByUnit<CaseIndex> index,
            ByUnit<InspectionBodyIndex> bodyIndex,
            CasePages pages,
            Cursors cursors,
            Freshness freshness,
            Clock clock) {
        this.rows = rows;
        this.index = index;
        this.bodyIndex = bodyIndex;
        this.pages = pages;
        this.cursors = cursors;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * The cases that the unit and the units below it are accountable for now, those opened last in front.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<ListedInspection> cases(
            JurisdictionCode jurisdiction, InspectionFilter filter, @Nullable String cursor, int limit) {
        return pages.page(
                jurisdiction,
                index.of(jurisdiction),
                freshness.of(List.of(
                        JurisdictionTree.NAME, CaseDirectory.OF_INSPECTION, Inspections.NAME, ClocksOfCases.NAME)),
                cursor,
                Limits.page(limit),
                some -> admitted(some, filter));
    }

    private List<Admitted<ListedInspection>> admitted(List<Listed> some, InspectionFilter filter) {
        Map<String, InspectionOnFile> cases =
                rows.cases().find(some.stream().map(each -> each.id().value()).toList());
        Map<String, CaseClocks> clocks = rows.clocks().find(cases.keySet());
        return some.stream()
                .flatMap(each -> Stream.ofNullable(cases.get(each.id().value()))
                        .filter(file -> filter.admits(file, clocks.get(file.id().value())))
                        .map(file -> new Admitted<>(
                                each,
                                ListedInspection.of(file, clocks.get(file.id().value())))))
                .toList();
    }

    /**
     * One case.
     *
     * @throws NotFound if there is no such case
     */
    public Answer<InspectionFile> inspection(CaseId id) {
        AsOf asOf = freshness.of(List.of(Inspections.NAME, ClocksOfCases.NAME, Matters.NAME));
        InspectionOnFile found = rows.cases().find(id.value());
        if (found == null) {
            throw new NotFound(NotFound.Kind.CASE_UNKNOWN, id.value());
        }
        return new Answer<>(
                InspectionFile.of(
                        found,
                        rows.clocks().find(id.value()),
                        rows.matters().find(found.matter().value()),
                        today()),
                asOf);
    }

    private record After(String body) {}

    /**
     * The bodies that the unit and the units below it are accountable for now, by unit and then by id.
     *
     * @param cursor {@code next} of the page before; null for the first page
     * @param limit 1 to 500
     */
    public Page<InspectionBodyOnFile> bodies(JurisdictionCode jurisdiction, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(List.of(JurisdictionTree.NAME, InspectionBodyDirectory.NAME, InspectionBodies.NAME));
        After after = cursors.read(cursor, After.class);
        List<InspectionBodyDirectory.Listed> remaining = listed(jurisdiction).stream()
                .filter(each -> after == null || each.order().compareTo(after.body()) > 0)
                .toList();
        List<InspectionBodyDirectory.Listed> some =
                remaining.subList(0, Math.min(Limits.page(limit), remaining.size()));
        Map<String, InspectionBodyOnFile> found =
                rows.bodies().find(some.stream().map(each -> each.id().value()).toList());
        String next = some.size() < remaining.size()
                ? cursors.write(new After(some.getLast().order()))
                : null;
        return new Page<>(
                some.stream()
                        .map(each -> found.get(each.id().value()))
                        .filter(Objects::nonNull)
                        .toList(),
                next,
                asOf);
    }

    private List<InspectionBodyDirectory.Listed> listed(JurisdictionCode top) {
        InspectionBodyIndex within = bodyIndex.of(top);
        Nodes nodes = new Nodes(within.tree());
        if (nodes.get(top).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        Reach reach = new Reach(nodes, top, today());
        List<InspectionBodyDirectory.Listed> found =
                within
                        .directory()
                        .find(reach.records().stream()
                                .map(JurisdictionCode::value)
                                .toList())
                        .values()
                        .stream()
                        .flatMap(each -> each.bodies().stream())
                        .distinct()
                        .toList();
        reach.load(
                found.stream().map(InspectionBodyDirectory.Listed::jurisdiction).toList());
        return found.stream()
                .filter(each -> reach.covers(each.jurisdiction()))
                .sorted(Comparator.comparing(InspectionBodyDirectory.Listed::order))
                .toList();
    }

    /**
     * One body.
     *
     * @throws NotFound if there is no such body
     */
    public Answer<InspectionBodyOnFile> body(InspectionBodyId id) {
        AsOf asOf = freshness.of(List.of(InspectionBodies.NAME));
        InspectionBodyOnFile found = rows.bodies().find(id.value());
        if (found == null) {
            throw new NotFound(NotFound.Kind.INSPECTION_BODY_UNKNOWN, id.value());
        }
        return new Answer<>(found, asOf);
    }

    private LocalDate today() {
        return clock.instant().atZone(clock.getZone()).toLocalDate();
    }
}

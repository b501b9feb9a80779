package org.hemu.query.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.domain.figure.Measure;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.EmployerPlace;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.Roster;
import org.hemu.query.employment.RosterEntry;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Unit;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Cursors;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** What a figure counts, page by page. */
@Component
class ContributorPages {
    private static final List<String> READS =
            List.of(JurisdictionTree.NAME, EmployerLedgers.NAME, EmployerDirectory.NAME, Roster.NAME, Employers.NAME);
    private static final String API = "/api/v1";

    private final ByUnit<FigureRows> rows;
    private final Cursors cursors;
    private final Freshness freshness;
    private final CaseContributorPages cases;
    private final PetitionContributorPages petitions;

    ContributorPages(
            @Qualifier(FigureRows.LED_BACK) ByUnit<FigureRows> rows,
            Cursors cursors,
            Freshness freshness,
            CaseContributorPages cases,
            PetitionContributorPages petitions) {
        this.cases = cases;
        this.petitions = petitions;
        this.rows = rows;
        this.cursors = cursors;
        this.freshness = freshness;
    }

    Page<Contributor> page(
            Measure measure, JurisdictionCode top, Scope scope, YearMonth month, @Nullable String cursor, int limit) {
        return switch (measure.of()) {
            case EMPLOYERS -> employers(measure, top, scope, month, cursor, limit);
            case CASES -> cases.page(measure, top, scope, month, cursor, limit);
            case PETITIONS -> petitions.page(measure, top, scope, month, cursor, limit);
        };
    }

    private Page<Contributor> employers(
            Measure measure, JurisdictionCode top, Scope scope, YearMonth month, @Nullable String cursor, int limit) {
        AsOf asOf = freshness.of(READS);
        EmployerPlace from = cursors.read(cursor, EmployerPlace.class);
        FigureRows within = rows.of(top);
        if (within.tree().find(top.value()) == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, top.value());
        }
        Nodes nodes = new Nodes(within.tree());
        Contributions contributions = new Contributions(within, nodes, measure, top, scope, month, from);
        List<Contribution> page = new ArrayList<>();
        while (page.size() < limit && contributions.hasNext()) {
            page.add(contributions.next());
        }
        String next = page.size() == limit && contributions.hasNext()
                ? cursors.write(
                        EmployerPlace.of(page.getLast().met(), page.getLast().within()))
                : null;
        return new Page<>(inWords(page, within, nodes, month), next, asOf);
    }

    /** An employer that has moved out of the actor's sight since is left out. */
    private static List<Contributor> inWords(List<Contribution> page, FigureRows rows, Nodes nodes, YearMonth month) {
        Map<String, Employer> employers = rows.employers()
                .find(page.stream()
                        .map(each -> each.met().employer().id().value())
                        .distinct()
                        .toList());
        return page.stream()
                .flatMap(each -> Stream.ofNullable(
                                employers.get(each.met().employer().id().value()))
                        .map(employer -> inWords(
                                each, employer, name(nodes, each.met().place().recordedUnder(), month))))
                .toList();
    }

    private static String name(Nodes nodes, JurisdictionCode code, YearMonth month) {
        Unit unit = nodes.get(code).unit();
        return unit == null
                ? code.value()
                : unit.namedAsOn(month.atEndOfMonth()).name();
    }

    private static Contributor inWords(Contribution each, Employer employer, String jurisdictionName) {
        RosterEntry relationship = each.relationship();
        String id = relationship == null
                ? each.met().employer().id().value()
                : relationship.id().value();
        return new Contributor(
                each.met().place().recordedUnder(),
                jurisdictionName,
                each.met().employer().id(),
                employer.name(),
                relationship == null ? null : relationship.id(),
                relationship == null ? null : relationship.worker(),
                null,
                null,
                each.count(),
                API + (relationship == null ? "/employers/" : "/relationships/") + id,
                API + "/audit/aggregates/" + id + "/events");
    }
}

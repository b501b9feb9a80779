package org.hemu.query.mediation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.mediation.DisputeCategory;
import org.hemu.api.shared.JurisdictionCode;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.casework.UnitBuckets;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.Employers;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.Nodes;
import org.hemu.query.jurisdiction.Reach;
import org.hemu.query.jurisdiction.Territory;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.mediation.MediationStatistics.OfCategory;
import org.hemu.query.mediation.MediationStatistics.OfIndustry;
import org.hemu.query.mediation.MediationStatistics.OfMonth;
import org.hemu.query.mediation.MediationStatistics.OfUnit;
import org.hemu.query.shared.Answer;
import org.hemu.query.shared.AsOf;
import org.hemu.query.shared.Freshness;
import org.hemu.query.shared.Limits;
import org.hemu.query.shared.NotFound;
import org.hemu.query.shared.Rows;
import org.springframework.stereotype.Component;

/** Questions about what became of mediation, in numbers. Units answer for what they do at the end of the last month. */
@Component
public class StatisticsQueries {
    private static final List<String> READS = List.of(JurisdictionTree.NAME, Outcomes.NAME, Employers.NAME);
    private static final int EMPLOYERS_AT_ONCE = 500;

    private final ByUnit<StatisticsRows> rows;
    private final Freshness freshness;

    public StatisticsQueries(ByUnit<StatisticsRows> rows, Freshness freshness) {
        this.rows = rows;
        this.freshness = freshness;
    }

    /**
     * What became of mediation in a unit and everything below it.
     *
     * @param to last month, not before {@code from} and at most 240 months after it
     * @throws NotFound if there is no such unit
     */
    public Answer<MediationStatistics> mediation(JurisdictionCode jurisdiction, YearMonth from, YearMonth to) {
        List<YearMonth> months = Limits.months(from, to);
        AsOf asOf = freshness.of(READS);
        StatisticsRows within = rows.of(jurisdiction);
        Nodes nodes = new Nodes(within.tree());
        if (nodes.get(jurisdiction).unit() == null) {
            throw new NotFound(NotFound.Kind.JURISDICTION_UNKNOWN, jurisdiction.value());
        }
        Counting counting = new Counting(from, to);
        Reach reach = new Reach(nodes, jurisdiction, to.atEndOfMonth());
        List<CaseFacts> cases = cases(within.outcomes(), reach);
        Map<JurisdictionCode, List<CaseFacts>> byUnit = cases.stream()
                .collect(Collectors.groupingBy(each -> part(jurisdiction, reach.accountable(each.jurisdiction()))));
        Map<String, List<CaseFacts>> byIndustry = byIndustry(cases, within.employers());
        return new Answer<>(
                new MediationStatistics(
                        jurisdiction,
                        from,
                        to,
                        counting.count(cases),
                        months.stream()
                                .map(month ->
                                        new OfMonth(month, Counting.of(month).count(cases)))
                                .toList(),
                        byCategory(cases, counting),
                        byIndustry.entrySet().stream()
                                .filter(each -> !each.getKey().isEmpty())
                                .map(each -> new OfIndustry(each.getKey(), counting.count(each.getValue())))
                                .filter(each -> !each.count().isEmpty())
                                .toList(),
                        counting.count(byIndustry.getOrDefault("", List.of())),
                        counting.count(byUnit.getOrDefault(jurisdiction, List.of())),
                        children(jurisdiction, nodes, to.atEndOfMonth(), byUnit, counting)),
                asOf);
    }

    private static List<CaseFacts> cases(Rows<Outcomes.Bucket> outcomes, Reach reach) {
        List<CaseFacts> found = outcomes
                .find(reach.records().stream()
                        .flatMap(record -> UnitBuckets.of(record).stream())
                        .toList())
                .values()
                .stream()
                .flatMap(bucket -> bucket.cases().stream())
                .distinct()
                .toList();
        reach.load(found.stream().map(CaseFacts::jurisdiction).toList());
        return found.stream().filter(each -> reach.covers(each.jurisdiction())).toList();
    }

    /** The unit itself, or the one directly below it, in whose part the accountable one lies. */
    private static JurisdictionCode part(JurisdictionCode unit, JurisdictionCode accountable) {
        return accountable.lineage().stream()
                .filter(each -> unit.equals(each.parent().orElse(null)))
                .findFirst()
                .orElse(unit);
    }

    private static List<OfCategory> byCategory(List<CaseFacts> cases, Counting counting) {
        return Stream.of(DisputeCategory.values())
                .map(category -> new OfCategory(
                        category,
                        counting.count(cases.stream()
                                .filter(each -> each.category() == category)
                                .toList())))
                .filter(each -> !each.count().isEmpty())
                .toList();
    }

    /** Cases by the section of their employer's industry; under the empty text those of employers that are not on record. */
    private static Map<String, List<CaseFacts>> byIndustry(List<CaseFacts> cases, Rows<Employer> employers) {
        List<String> ids = cases.stream()
                .map(CaseFacts::employer)
                .filter(Objects::nonNull)
                .map(EmployerId::value)
                .distinct()
                .toList();
        Map<String, String> sections = new HashMap<>();
        for (int i = 0; i < ids.size(); i += EMPLOYERS_AT_ONCE) {
            employers
                    .find(ids.subList(i, Math.min(i + EMPLOYERS_AT_ONCE, ids.size())))
                    .forEach((id, employer) ->
                            sections.put(id, employer.industry().code().substring(0, 1)));
        }
        Map<String, List<CaseFacts>> bySection = new TreeMap<>();
        cases.forEach(each -> {
            EmployerId employer = each.employer();
            String section = employer == null ? "" : sections.getOrDefault(employer.value(), "");
            bySection.computeIfAbsent(section, _ -> new ArrayList<>()).add(each);
        });
        return bySection;
    }

    private static List<OfUnit> children(
            JurisdictionCode unit,
            Nodes nodes,
            LocalDate on,
            Map<JurisdictionCode, List<CaseFacts>> byUnit,
            Counting counting) {
        List<JurisdictionCode> children = new Territory(nodes, on).children(unit);
        nodes.load(children);
        return children.stream()
                .map(nodes::get)
                .map(TreeNode::unit)
                .filter(Objects::nonNull)
                .filter(child -> child.inForceOn(on) || byUnit.containsKey(child.code()))
                .map(child -> new OfUnit(
                        child.code(),
                        child.namedAsOn(on).name(),
                        counting.count(byUnit.getOrDefault(child.code(), List.of()))))
                .toList();
    }
}

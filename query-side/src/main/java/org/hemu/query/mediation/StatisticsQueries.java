package org.hemu.query.mediation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.Industry;
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
import org.hemu.query.mediation.MediationStatistics.Count;
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
        Map<Optional<Industry>, List<CaseFacts>> byIndustry = byIndustry(cases, within.employers());
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
                                .flatMap(each -> each.getKey().stream()
                                        .flatMap(section -> count(section, each.getValue(), counting)))
                                .sorted(Comparator.comparing(OfIndustry::edition)
                                        .thenComparing(OfIndustry::section))
                                .toList(),
                        counting.count(byIndustry.getOrDefault(Optional.empty(), List.of())),
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

    /** Cases by the section of their employer's industry, each in its edition, those of employers that are not on record apart. */
    private static Map<Optional<Industry>, List<CaseFacts>> byIndustry(
            List<CaseFacts> cases, Rows<Employer> employers) {
        List<String> ids = cases.stream()
                .map(CaseFacts::employer)
                .filter(Objects::nonNull)
                .map(EmployerId::value)
                .distinct()
                .toList();
        Map<String, Industry> sections = new HashMap<>();
        for (int i = 0; i < ids.size(); i += EMPLOYERS_AT_ONCE) {
            employers
                    .find(ids.subList(i, Math.min(i + EMPLOYERS_AT_ONCE, ids.size())))
                    .forEach((id, employer) -> sections.put(id, section(employer.industry())));
        }
        return cases.stream()
                .collect(Collectors.groupingBy(each -> Optional.ofNullable(each.employer())
                        .flatMap(employer -> Optional.ofNullable(sections.get(employer.value())))));
    }

    private static Industry section(Industry industry) {
        return new Industry(industry.edition(), industry.code().substring(0, 1));
    }

    private static Stream<OfIndustry> count(Industry section, List<CaseFacts> cases, Counting counting) {
        Count count = counting.count(cases);
        return count.isEmpty() ? Stream.empty() : Stream.of(new OfIndustry(section.edition(), section.code(), count));
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

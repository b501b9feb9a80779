package org.hemu.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemu.query.audit.AuditBucket;
import org.hemu.query.audit.AuditIndex;
import org.hemu.query.employment.Arrivals;
import org.hemu.query.employment.DirectoryBucket;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.EmployerArrivals;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.Relationship;
import org.hemu.query.employment.Relationships;
import org.hemu.query.employment.Roster;
import org.hemu.query.employment.RosterBucket;
import org.hemu.query.employment.YearFlow;
import org.hemu.query.figure.EmployerLedgers;
import org.hemu.query.figure.FigureRows;
import org.hemu.query.figure.UnitSums;
import org.hemu.query.jurisdiction.JurisdictionTree;
import org.hemu.query.jurisdiction.TreeNode;
import org.hemu.query.runtime.Keyed;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.Sums;
import org.hemu.query.shared.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Assembles the query side: which projections there are, and what the queries read. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {
    private static final JurisdictionTree TREE = new JurisdictionTree();
    private static final EmployerLedgers LEDGERS = new EmployerLedgers();
    private static final Employers EMPLOYERS = new Employers();
    private static final EmployerDirectory DIRECTORY = new EmployerDirectory();
    private static final EmployerArrivals ARRIVALS = new EmployerArrivals();
    private static final Roster ROSTER = new Roster();
    private static final Relationships RELATIONSHIPS = new Relationships();
    private static final FilingFlow FLOW = new FilingFlow();
    private static final AuditIndex AUDIT = new AuditIndex();

    /** All projections. */
    public static final List<Projection<?>> PROJECTIONS =
            List.of(TREE, LEDGERS, EMPLOYERS, DIRECTORY, ARRIVALS, ROSTER, RELATIONSHIPS, FLOW, AUDIT);

    @Bean
    Rows<TreeNode> treeRows(ReadSide readSide) {
        return readSide.rows(TREE);
    }

    @Bean
    Rows<Employer> employerRows(ReadSide readSide) {
        return readSide.rows(EMPLOYERS);
    }

    @Bean
    Rows<DirectoryBucket> directoryRows(ReadSide readSide) {
        return readSide.rows(DIRECTORY);
    }

    @Bean
    Rows<Arrivals> arrivalRows(ReadSide readSide) {
        return readSide.rows(ARRIVALS);
    }

    @Bean
    Rows<RosterBucket> rosterRows(ReadSide readSide) {
        return readSide.rows(ROSTER);
    }

    @Bean
    Rows<Relationship> relationshipRows(ReadSide readSide) {
        return readSide.rows(RELATIONSHIPS);
    }

    @Bean
    Rows<YearFlow> flowRows(ReadSide readSide) {
        return readSide.rows(FLOW);
    }

    @Bean
    Rows<AuditBucket> auditRows(ReadSide readSide) {
        return readSide.rows(AUDIT);
    }

    @Bean
    FigureRows figureRows(
            ReadSide readSide,
            Rows<TreeNode> tree,
            Rows<DirectoryBucket> directory,
            Rows<RosterBucket> rosters,
            Rows<Employer> employers,
            Rows<YearFlow> flows) {
        Rows<UnitSums> sums = codes -> unitSums(readSide.sums(LEDGERS, codes));
        return new FigureRows(tree, sums, readSide.rows(LEDGERS), directory, rosters, employers, flows);
    }

    private static Map<String, UnitSums> unitSums(Map<String, Keyed<Sums>> documents) {
        return documents.values().stream().collect(Collectors.toMap(Keyed::key, QuerySide::unitSums));
    }

    private static UnitSums unitSums(Keyed<Sums> document) {
        Sums sums = document.row() == null ? Sums.NONE : document.row();
        return new UnitSums(sums.own(), sums.total(), document.incomplete(), document.position());
    }
}

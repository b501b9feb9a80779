package org.hemu.query;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Target;
import org.hemu.api.employment.EmployerId;
import org.hemu.eventstore.sealing.Opening;
import org.hemu.query.audit.AuditBucket;
import org.hemu.query.audit.AuditIndex;
import org.hemu.query.audit.AuditSight;
import org.hemu.query.audit.Disclosure;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.authority.Sight;
import org.hemu.query.calendar.Notices;
import org.hemu.query.calendar.NoticesOnRecord;
import org.hemu.query.casework.DueCases;
import org.hemu.query.employment.CodeHolders;
import org.hemu.query.employment.Employer;
import org.hemu.query.employment.EmployerArrivals;
import org.hemu.query.employment.EmployerDirectory;
import org.hemu.query.employment.EmployerIndex;
import org.hemu.query.employment.Employers;
import org.hemu.query.employment.EmployersByCode;
import org.hemu.query.employment.FilingFlow;
import org.hemu.query.employment.MaskedPersons;
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
import org.hemu.query.person.HeldRows;
import org.hemu.query.person.Restrictions;
import org.hemu.query.person.SubjectStandings;
import org.hemu.query.person.WaitingErasures;
import org.hemu.query.runtime.Keyed;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.runtime.Sums;
import org.hemu.query.shared.Buckets;
import org.hemu.query.shared.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Assembles the query side: which projections there are, and what the queries read. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {
    static final NoticesOnRecord CALENDAR = new NoticesOnRecord();
    static final JurisdictionTree TREE = new JurisdictionTree();
    private static final EmployerLedgers LEDGERS = new EmployerLedgers();
    static final Employers EMPLOYERS = new Employers();
    private static final EmployersByCode CODES = new EmployersByCode();
    private static final EmployerDirectory DIRECTORY = new EmployerDirectory();
    private static final EmployerArrivals ARRIVALS = new EmployerArrivals();
    private static final Roster ROSTER = new Roster();
    private static final Relationships RELATIONSHIPS = new Relationships();
    private static final FilingFlow FLOW = new FilingFlow();
    private static final AuditIndex AUDIT = new AuditIndex();
    private static final SubjectStandings STANDINGS = new SubjectStandings();
    private static final WaitingErasures WAITING = new WaitingErasures();

    /** All projections. */
    public static final List<Projection<?>> PROJECTIONS = Stream.concat(
                    Stream.<Projection<?>>of(
                            CALENDAR,
                            TREE,
                            LEDGERS,
                            EMPLOYERS,
                            CODES,
                            DIRECTORY,
                            ARRIVALS,
                            ROSTER,
                            RELATIONSHIPS,
                            FLOW,
                            AUDIT,
                            STANDINGS,
                            WAITING),
                    CaseworkRows.PROJECTIONS.stream())
            .toList();

    /** Those that tell which cases are to review their deadlines. */
    public static final List<Projection<?>> OF_DUE_CASES = List.of(CaseworkRows.OPEN_CLOCKS, CALENDAR);

    /** Which cases are to review their deadlines, by whatever read models there are; nobody's sight bounds it. */
    public static DueCases casesDue(ReadSide readSide) {
        return new DueCases(readSide.rows(CaseworkRows.OPEN_CLOCKS), readSide.rows(CALENDAR));
    }

    /** Whatever answers are written with takes modules that are beans. */
    @Bean
    MaskedPersons maskedPersons(Opening opening, Restrictions restrictions) {
        return new MaskedPersons(opening, restrictions);
    }

    @Bean
    Restrictions restrictions(ReadSide readSide) {
        return new Restrictions(
                readSide.rows(STANDINGS), readSide.completeness(STANDINGS), readSide.waiting(STANDINGS));
    }

    @Bean
    Sight sight(ReadSide readSide, Clock clock) {
        return new Sight(new PlacesOnRecord(readSide.rows(EMPLOYERS), readSide.rows(TREE), clock));
    }

    /** No secret to anybody who may ask. */
    @Bean
    Rows<Notices> noticeRows(ReadSide readSide) {
        return readSide.rows(CALENDAR);
    }

    @Bean
    Rows<TreeNode> treeRows(ReadSide readSide, Sight sight) {
        return sight.rows(Operation.READ_JURISDICTIONS, readSide.rows(TREE), (_, node) -> Target.unit(node.code()));
    }

    @Bean
    Rows<Employer> employerRows(ReadSide readSide, Sight sight) {
        return sight.rows(
                Operation.READ_EMPLOYERS,
                readSide.rows(EMPLOYERS),
                (_, employer) -> Target.employer(employer.id(), employer.jurisdiction()));
    }

    /** Of everything; they only tell which employer to look for. */
    @Bean
    Rows<CodeHolders> codeRows(ReadSide readSide) {
        return readSide.rows(CODES);
    }

    @Bean
    ByUnit<EmployerIndex> employerIndex(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_EMPLOYERS,
                new EmployerIndex(readSide.rows(TREE), readSide.rows(ARRIVALS), readSide.rows(DIRECTORY)));
    }

    /** A roster, like a relationship, is where its employer is. */
    @Bean
    Rows<RosterBucket> rosterRows(ReadSide readSide, Sight sight) {
        return sight.rows(
                Operation.READ_RELATIONSHIPS,
                readSide.rows(ROSTER),
                (key, _) -> Target.employer(new EmployerId(Buckets.listOf(key)), null));
    }

    @Bean
    Rows<Relationship> relationshipRows(ReadSide readSide, Sight sight) {
        return sight.rows(
                Operation.READ_RELATIONSHIPS,
                readSide.rows(RELATIONSHIPS),
                (_, relationship) -> Target.employer(relationship.employerId(), null));
    }

    @Bean
    HeldRows heldRows(ReadSide readSide, Sight sight) {
        return new HeldRows(
                sight.rows(
                        Operation.READ_SUBJECTS,
                        readSide.rows(RELATIONSHIPS),
                        (_, relationship) -> Target.employer(relationship.employerId(), null)),
                sight.rows(
                        Operation.READ_SUBJECTS,
                        readSide.rows(EMPLOYERS),
                        (_, employer) -> Target.employer(employer.id(), employer.jurisdiction())),
                sight.rows(
                        Operation.READ_SUBJECTS,
                        readSide.rows(CaseworkRows.CASES),
                        (_, file) -> CaseworkRows.target(file)),
                sight.rows(
                        Operation.READ_SUBJECTS,
                        readSide.rows(CaseworkRows.BODIES),
                        (_, body) -> CaseworkRows.target(body)),
                sight.rows(
                        Operation.READ_SUBJECTS,
                        readSide.rows(CaseworkRows.INSPECTIONS),
                        (_, file) -> Target.unit(file.jurisdiction())),
                sight.rows(
                        Operation.READ_SUBJECTS,
                        readSide.rows(CaseworkRows.INSPECTION_BODIES),
                        (_, body) -> Target.unit(body.jurisdiction())),
                sight.rows(
                        Operation.READ_SUBJECTS,
                        readSide.rows(CaseworkRows.PETITIONS),
                        (_, file) -> Target.unit(file.jurisdiction())),
                readSide.rows(WAITING),
                unit -> sight.sees(Operation.READ_SUBJECTS, Target.unit(unit)));
    }

    @Bean
    ByUnit<Rows<YearFlow>> flowRows(ReadSide readSide, Sight sight) {
        return sight.byUnit(Operation.READ_FLOW, readSide.rows(FLOW));
    }

    /** Of everything; what it leads to is disclosed event by event. */
    @Bean
    Rows<AuditBucket> auditRows(ReadSide readSide) {
        return readSide.rows(AUDIT);
    }

    @Bean
    Disclosure disclosure(ReadSide readSide, Sight sight) {
        return new AuditSight(
                sight,
                readSide.rows(RELATIONSHIPS),
                readSide.rows(CODES),
                id -> CaseworkRows.caseTarget(readSide, id),
                id -> CaseworkRows.bodyTarget(readSide, id));
    }

    @Bean(FigureRows.COMPUTED)
    ByUnit<FigureRows> figureRows(
            ReadSide readSide, Sight sight, Rows<RosterBucket> rosters, Rows<Employer> employers) {
        return sight.byUnit(Operation.READ_FIGURES, rows(readSide, rosters, employers));
    }

    @Bean(FigureRows.LED_BACK)
    ByUnit<FigureRows> contributorRows(
            ReadSide readSide, Sight sight, Rows<RosterBucket> rosters, Rows<Employer> employers) {
        return sight.byUnit(Operation.READ_EMPLOYERS, rows(readSide, rosters, employers));
    }

    private static FigureRows rows(ReadSide readSide, Rows<RosterBucket> rosters, Rows<Employer> employers) {
        return new FigureRows(
                readSide.rows(TREE),
                sums(readSide),
                readSide.rows(LEDGERS),
                readSide.rows(DIRECTORY),
                rosters,
                employers,
                readSide.rows(FLOW));
    }

    /** Of what employers, what cases and what petitions contribute; no measure is of two of them. */
    private static Rows<UnitSums> sums(ReadSide readSide) {
        return codes -> {
            Map<String, UnitSums> sums = new HashMap<>(unitSums(readSide.sums(LEDGERS, codes)));
            unitSums(readSide.sums(CaseworkRows.CASE_LEDGERS, codes))
                    .forEach((code, of) -> sums.merge(code, of, UnitSums::plus));
            unitSums(readSide.sums(CaseworkRows.PETITION_LEDGERS, codes))
                    .forEach((code, of) -> sums.merge(code, of, UnitSums::plus));
            return sums;
        };
    }

    static Map<String, UnitSums> unitSums(Map<String, Keyed<Sums>> documents) {
        return documents.values().stream().collect(Collectors.toMap(Keyed::key, QuerySide::unitSums));
    }

    private static UnitSums unitSums(Keyed<Sums> document) {
        Sums sums = document.row() == null ? Sums.NONE : document.row();
        return new UnitSums(sums.own(), sums.total(), document.incomplete(), document.position());
    }
}

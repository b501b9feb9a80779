package org.hemu.query;

import java.util.List;
import java.util.Optional;
import org.hemu.api.authority.Operation;
import org.hemu.api.authority.Target;
import org.hemu.query.authority.ByUnit;
import org.hemu.query.authority.Sight;
import org.hemu.query.casework.CaseDirectory;
import org.hemu.query.casework.CaseIndex;
import org.hemu.query.casework.ClockRows;
import org.hemu.query.casework.ClocksOfCases;
import org.hemu.query.casework.DueCases;
import org.hemu.query.casework.OpenClocks;
import org.hemu.query.compliance.AccusedEmployers;
import org.hemu.query.compliance.ComplianceOfCases;
import org.hemu.query.compliance.ComplianceRows;
import org.hemu.query.figure.CaseFigureRows;
import org.hemu.query.figure.CaseLedgers;
import org.hemu.query.figure.PetitionFigureRows;
import org.hemu.query.figure.PetitionLedgers;
import org.hemu.query.inspection.InspectionBodies;
import org.hemu.query.inspection.InspectionBodyDirectory;
import org.hemu.query.inspection.InspectionBodyIndex;
import org.hemu.query.inspection.InspectionRows;
import org.hemu.query.inspection.Inspections;
import org.hemu.query.inspection.SecretInformants;
import org.hemu.query.matter.Matters;
import org.hemu.query.mediation.Bodies;
import org.hemu.query.mediation.BodyDirectory;
import org.hemu.query.mediation.BodyIndex;
import org.hemu.query.mediation.BodyOnFile;
import org.hemu.query.mediation.CaseOnFile;
import org.hemu.query.mediation.CaseRows;
import org.hemu.query.mediation.Cases;
import org.hemu.query.mediation.EmployersView;
import org.hemu.query.mediation.Outcomes;
import org.hemu.query.mediation.StatisticsRows;
import org.hemu.query.petition.PetitionRows;
import org.hemu.query.petition.Petitions;
import org.hemu.query.runtime.Projection;
import org.hemu.query.runtime.ReadSide;
import org.hemu.query.shared.Rows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the queries about cases read, and how much of it whoever asks may see. */
@Configuration(proxyBeanMethods = false)
class CaseworkRows {
    static final OpenClocks OPEN_CLOCKS = new OpenClocks();
    static final ClocksOfCases CASE_CLOCKS = new ClocksOfCases();
    static final Matters MATTERS = new Matters();
    static final Bodies BODIES = new Bodies();
    static final BodyDirectory BODY_DIRECTORY = new BodyDirectory();
    static final Cases CASES = new Cases();
    static final CaseDirectory CASE_DIRECTORY = CaseDirectory.ofMediation();
    static final InspectionBodies INSPECTION_BODIES = new InspectionBodies();
    static final InspectionBodyDirectory INSPECTION_BODY_DIRECTORY = new InspectionBodyDirectory();
    static final Inspections INSPECTIONS = new Inspections();
    static final CaseDirectory INSPECTION_DIRECTORY = CaseDirectory.ofInspection();
    static final ComplianceOfCases COMPLIANCE = new ComplianceOfCases();
    static final AccusedEmployers ACCUSED = new AccusedEmployers();
    static final Petitions PETITIONS = new Petitions();
    static final CaseDirectory PETITION_DIRECTORY = CaseDirectory.ofPetitions();
    static final Outcomes OUTCOMES = new Outcomes();
    static final CaseLedgers CASE_LEDGERS = new CaseLedgers();
    static final PetitionLedgers PETITION_LEDGERS = new PetitionLedgers();

    /** All projections of cases. */
    static final List<Projection<?>> PROJECTIONS = List.of(
            OPEN_CLOCKS,
            CASE_CLOCKS,
            MATTERS,
            BODIES,
            BODY_DIRECTORY,
            CASES,
            CASE_DIRECTORY,
            OUTCOMES,
            CASE_LEDGERS,
            INSPECTION_BODIES,
            INSPECTION_BODY_DIRECTORY,
            INSPECTIONS,
            INSPECTION_DIRECTORY,
            COMPLIANCE,
            ACCUSED,
            PETITIONS,
            PETITION_DIRECTORY,
            PETITION_LEDGERS);

    @Bean
    DueCases dueCases(ReadSide readSide) {
        return QuerySide.casesDue(readSide);
    }

    @Bean
    ByUnit<ClockRows> clockRows(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_CLOCKS,
                new ClockRows(readSide.rows(QuerySide.TREE), readSide.rows(OPEN_CLOCKS), readSide.rows(CASE_CLOCKS)));
    }

    /** Whose committee it is may see an enterprise committee. */
    @Bean
    Rows<BodyOnFile> bodyRows(ReadSide readSide, Sight sight) {
        return sight.rows(Operation.READ_MEDIATION_BODIES, readSide.rows(BODIES), (_, body) -> target(body));
    }

    @Bean
    ByUnit<BodyIndex> bodyIndex(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_MEDIATION_BODIES,
                new BodyIndex(readSide.rows(QuerySide.TREE), readSide.rows(BODY_DIRECTORY)));
    }

    /** An employer on record may see the cases that it is a party to, each by itself. */
    @Bean
    CaseRows caseRows(ReadSide readSide, Sight sight) {
        return new CaseRows(
                EmployersView.ofCases(
                        sight.rows(Operation.READ_MEDIATION_CASES, readSide.rows(CASES), (_, file) -> target(file))),
                readSide.rows(CASE_CLOCKS),
                EmployersView.ofMatters(readSide.rows(MATTERS)));
    }

    @Bean(CaseDirectory.OF_MEDIATION)
    ByUnit<CaseIndex> caseIndex(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_MEDIATION_CASES,
                new CaseIndex(readSide.rows(QuerySide.TREE), readSide.rows(CASE_DIRECTORY)));
    }

    @Bean
    InspectionRows inspectionRows(ReadSide readSide, Sight sight) {
        return new InspectionRows(
                SecretInformants.in(sight.rows(
                        Operation.READ_INSPECTION_CASES,
                        readSide.rows(INSPECTIONS),
                        (_, file) -> Target.unit(file.jurisdiction()))),
                readSide.rows(CASE_CLOCKS),
                readSide.rows(MATTERS),
                sight.rows(
                        Operation.READ_INSPECTION_BODIES,
                        readSide.rows(INSPECTION_BODIES),
                        (_, body) -> Target.unit(body.jurisdiction())));
    }

    @Bean(CaseDirectory.OF_INSPECTION)
    ByUnit<CaseIndex> inspectionIndex(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_INSPECTION_CASES,
                new CaseIndex(readSide.rows(QuerySide.TREE), readSide.rows(INSPECTION_DIRECTORY)));
    }

    @Bean
    ByUnit<InspectionBodyIndex> inspectionBodyIndex(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_INSPECTION_BODIES,
                new InspectionBodyIndex(readSide.rows(QuerySide.TREE), readSide.rows(INSPECTION_BODY_DIRECTORY)));
    }

    /** An employer reads what speaks against it, and not the cases in which it does. */
    @Bean
    ComplianceRows complianceRows(ReadSide readSide, Sight sight) {
        return new ComplianceRows(
                sight.rows(
                        Operation.READ_COMPLIANCE_RECORDS,
                        readSide.rows(QuerySide.EMPLOYERS),
                        (_, employer) -> Target.employer(employer.id(), employer.jurisdiction())),
                readSide.rows(ACCUSED),
                readSide.rows(INSPECTIONS),
                readSide.rows(COMPLIANCE),
                file -> sight.sees(Operation.READ_INSPECTION_CASES, Target.unit(file.jurisdiction())));
    }

    @Bean
    PetitionRows petitionRows(ReadSide readSide, Sight sight) {
        return new PetitionRows(
                sight.rows(
                        Operation.READ_PETITIONS,
                        readSide.rows(PETITIONS),
                        (_, file) -> Target.unit(file.jurisdiction())),
                readSide.rows(CASE_CLOCKS),
                readSide.rows(MATTERS));
    }

    @Bean(CaseDirectory.OF_PETITIONS)
    ByUnit<CaseIndex> petitionIndex(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_PETITIONS,
                new CaseIndex(readSide.rows(QuerySide.TREE), readSide.rows(PETITION_DIRECTORY)));
    }

    /** Of employers it only tells in which industry they are. */
    @Bean
    ByUnit<StatisticsRows> statisticsRows(ReadSide readSide, Sight sight) {
        return sight.byUnit(
                Operation.READ_CASE_STATISTICS,
                new StatisticsRows(
                        readSide.rows(QuerySide.TREE), readSide.rows(OUTCOMES), readSide.rows(QuerySide.EMPLOYERS)));
    }

    /** What a case of whatever channel is about; empty when there is none. */
    static Optional<Target> caseTarget(ReadSide readSide, String id) {
        return Optional.ofNullable(readSide.rows(CASES).find(id))
                .map(CaseworkRows::target)
                .or(() -> Optional.ofNullable(readSide.rows(INSPECTIONS).find(id))
                        .map(file -> Target.unit(file.jurisdiction())))
                .or(() -> Optional.ofNullable(readSide.rows(PETITIONS).find(id))
                        .map(file -> Target.unit(file.jurisdiction())));
    }

    /** What a body that mediates or inspects is about; empty when there is none. */
    static Optional<Target> bodyTarget(ReadSide readSide, String id) {
        return Optional.ofNullable(readSide.rows(BODIES).find(id))
                .map(CaseworkRows::target)
                .or(() -> Optional.ofNullable(readSide.rows(INSPECTION_BODIES).find(id))
                        .map(body -> Target.unit(body.jurisdiction())));
    }

    static Target target(BodyOnFile body) {
        return new Target(body.jurisdiction(), body.employer());
    }

    static Target target(CaseOnFile file) {
        return new Target(file.jurisdiction(), file.employer().employerId());
    }

    /** Leads from figures to cases alone. */
    @Bean
    ByUnit<CaseFigureRows> caseFigureRows(ReadSide readSide, Sight sight, CaseRows files) {
        return sight.byUnit(
                Operation.READ_MEDIATION_CASES,
                new CaseFigureRows(
                        readSide.rows(QuerySide.TREE),
                        codes -> QuerySide.unitSums(readSide.sums(CASE_LEDGERS, codes)),
                        readSide.rows(CASE_LEDGERS),
                        readSide.rows(CASE_DIRECTORY),
                        files.cases()));
    }

    /** Leads from figures to petitions alone. */
    @Bean
    ByUnit<PetitionFigureRows> petitionFigureRows(ReadSide readSide, Sight sight, PetitionRows files) {
        return sight.byUnit(
                Operation.READ_PETITIONS,
                new PetitionFigureRows(
                        readSide.rows(QuerySide.TREE),
                        readSide.rows(PETITION_LEDGERS),
                        readSide.rows(PETITION_DIRECTORY),
                        files.petitions()));
    }
}

package org.hemu.domain.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemu.domain.employment.EmployerStory.EMPLOYER;
import static org.hemu.domain.employment.EmployerStory.KUANCHENG;
import static org.hemu.domain.employment.EmployerStory.NANGUAN;
import static org.hemu.domain.employment.EmployerStory.day;
import static org.hemu.domain.employment.EmployerStory.declare;
import static org.hemu.domain.employment.EmployerStory.deregistered;
import static org.hemu.domain.employment.EmployerStory.given;
import static org.hemu.domain.employment.EmployerStory.inTime;
import static org.hemu.domain.employment.EmployerStory.move;
import static org.hemu.domain.employment.EmployerStory.on;
import static org.hemu.domain.employment.EmployerStory.onWithoutUnit;
import static org.hemu.domain.employment.EmployerStory.registered;
import static org.hemu.domain.employment.EmployerStory.rename;
import static org.hemu.domain.employment.RelationshipStory.amendment;
import static org.hemu.domain.employment.RelationshipStory.ending;
import static org.hemu.domain.employment.RelationshipStory.endingWithCertificate;
import static org.hemu.domain.employment.RelationshipStory.endingWithoutSeverance;
import static org.hemu.domain.employment.RelationshipStory.firstContract;
import static org.hemu.domain.employment.RelationshipStory.hire;
import static org.hemu.domain.employment.RelationshipStory.renewal;
import static org.hemu.domain.employment.RelationshipStory.standard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemu.api.employment.CodeChangeGround;
import org.hemu.api.employment.EmployerCommand.AcceptInitialFiling;
import org.hemu.api.employment.EmployerCommand.AssignOrganizationCode;
import org.hemu.api.employment.EmployerCommand.SubmitInitialFiling;
import org.hemu.api.employment.EmployerEvent;
import org.hemu.api.employment.EmployerEvent.CreditCodeAdopted;
import org.hemu.api.employment.EmployerEvent.EmployerDeregistered;
import org.hemu.api.employment.EmployerEvent.EmployerReclassified;
import org.hemu.api.employment.EmployerEvent.EmployerRenamed;
import org.hemu.api.employment.EmployerEvent.LegalRepresentativeChanged;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeAssigned;
import org.hemu.api.employment.EmployerEvent.OrganizationCodeChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationNumberChanged;
import org.hemu.api.employment.EmployerEvent.RegistrationTypeChanged;
import org.hemu.api.employment.EmployerEvent.RepresentativeCorrected;
import org.hemu.api.employment.EmployerId;
import org.hemu.api.employment.EmploymentRejection;
import org.hemu.api.employment.EndingGround;
import org.hemu.api.employment.EnterpriseSize;
import org.hemu.api.employment.Filing;
import org.hemu.api.employment.FilingContent;
import org.hemu.api.employment.FirstSubmission;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingCorrected;
import org.hemu.api.employment.InitialFilingEvent.InitialFilingSubmitted;
import org.hemu.api.employment.OrganizationCode;
import org.hemu.api.employment.Protection;
import org.hemu.api.employment.Regime;
import org.hemu.api.employment.RegistrationNumber;
import org.hemu.api.employment.RelationshipCommand.AcceptFiling;
import org.hemu.api.employment.RelationshipCommand.CorrectFiling;
import org.hemu.api.employment.RelationshipCommand.ReturnFiling;
import org.hemu.api.employment.RelationshipCommand.TransferRelationship;
import org.hemu.api.employment.RelationshipCommand.WithdrawFiling;
import org.hemu.api.employment.RelationshipEvent;
import org.hemu.api.employment.RelationshipEvent.FilingAccepted;
import org.hemu.api.employment.RelationshipEvent.FilingCorrected;
import org.hemu.api.employment.RelationshipEvent.FilingReturned;
import org.hemu.api.employment.RelationshipEvent.FilingSubmitted;
import org.hemu.api.employment.RelationshipEvent.FilingWithdrawn;
import org.hemu.api.employment.RelationshipEvent.HireFiled;
import org.hemu.api.employment.RelationshipEvent.WorkerCorrected;
import org.hemu.api.employment.RelationshipId;
import org.hemu.api.employment.ReturnReason;
import org.hemu.api.employment.Standing;
import org.hemu.api.person.CorrectionGround;
import org.hemu.api.person.IdentityDocument;
import org.hemu.api.person.IdentityDocument.Kind;
import org.hemu.api.person.PersonalData;
import org.hemu.api.person.PersonalField;
import org.hemu.api.person.SubjectId;
import org.hemu.api.shared.Finding;
import org.hemu.domain.employment.EmployerStory.Registering;
import org.hemu.domain.shared.Families;
import org.hemu.domain.shared.Rule;
import org.junit.jupiter.api.Test;

/** Nothing of the sealed families and of the list of rules is forgotten or out of reach. */
class EmploymentFamiliesTest {
    private static final OrganizationCode OTHER_CODE = new OrganizationCode("D2143569X");
    private static final Registering USUAL = Registering.usual();
    private static final Terms YEAR = Terms.fixed("2010-03-15", "2011-03-14");
    private static final RelationshipStory SUBMITTED = standard().submitted(hire("2010-03-15", YEAR));
    private static final RelationshipStory ACTIVE = SUBMITTED.then(SUBMITTED.accept());
    private static final RelationshipStory WITHOUT = standard().filed(hire("2010-03-15", null));

    private static List<EmployerEvent> employerEvents() {
        Filing filing = EmployerStory.filing("2010-04-14");
        return List.of(
                registered(),
                new EmployerRenamed(EMPLOYER, NANGUAN, "某公司", inTime("2011-01-01")),
                new LegalRepresentativeChanged(EMPLOYER, NANGUAN, EmployerStory.WANG, inTime("2011-01-01")),
                new RepresentativeCorrected(
                        EMPLOYER,
                        NANGUAN,
                        new SubjectId("wang"),
                        EmployerStory.WANG,
                        CorrectionGround.FOUND_WRONG,
                        List.of(PersonalField.PHONE),
                        day("2022-01-05")),
                new RegistrationTypeChanged(EMPLOYER, NANGUAN, EmployerStory.PRIVATE_LLC, inTime("2011-01-01")),
                new CreditCodeAdopted(EMPLOYER, NANGUAN, EmployerStory.CREDIT_CODE, inTime("2016-01-01")),
                new OrganizationCodeChanged(
                        EMPLOYER,
                        NANGUAN,
                        OTHER_CODE,
                        null,
                        CodeChangeGround.CHANGED_BY_AUTHORITY,
                        inTime("2011-01-01")),
                new OrganizationCodeAssigned(EMPLOYER, NANGUAN, OTHER_CODE, day("2011-01-01")),
                new RegistrationNumberChanged(
                        EMPLOYER,
                        NANGUAN,
                        new RegistrationNumber("220102000000012"),
                        CodeChangeGround.FILED_WRONGLY,
                        inTime("2011-01-01")),
                EmployerStory.moved(NANGUAN, KUANCHENG, "2011-01-01"),
                new EmployerReclassified(
                        EMPLOYER, NANGUAN, EmployerStory.MACHINES, EnterpriseSize.SMALL, inTime("2011-01-01")),
                EmployerStory.declared("2011-01", 5, 4, "2011-01-31"),
                deregistered("2012-01-01"),
                new InitialFilingSubmitted(EMPLOYER, NANGUAN, filing),
                EmployerStory.sentBackOn("2010-04-20"),
                new InitialFilingCorrected(EMPLOYER, NANGUAN, "更正", filing),
                EmployerStory.acceptedOn("2010-05-01"));
    }

    private static OrganizationCodeAssigned assigned() {
        return new OrganizationCodeAssigned(new EmployerId("737640096"), NANGUAN, OTHER_CODE, day("2011-01-01"));
    }

    @Test
    void anEmployerTakesEveryEventInEveryState() {
        List<Employer> states = List.of(
                Employer.initial(),
                EmployerStory.after(assigned()),
                EmployerStory.after(registered()),
                EmployerStory.after(registered(), deregistered("2012-01-01")));

        assertThat(employerEvents().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(EmployerEvent.class).toList());
        assertThat(states.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(Employer.class).toList());
        for (Employer state : states) {
            for (EmployerEvent event : employerEvents()) {
                assertThat(Employer.evolve(state, event)).isNotNull();
            }
        }
    }

    @Test
    void aRelationshipTakesEveryEventInEveryState() {
        var id = ACTIVE.id();
        Filing filing = new Filing(1, day("2010-03-15"), day("2010-04-14"), false, List.of());
        List<RelationshipEvent> events = Stream.<RelationshipEvent>concat(
                        Stream.of(
                                new HireFiled(
                                        id,
                                        EMPLOYER,
                                        NANGUAN,
                                        RelationshipStory.WORKER,
                                        Regime.STANDARD,
                                        RelationshipStory.ZHANG,
                                        filing,
                                        hire("2010-03-15", YEAR)),
                                new FilingReturned(id, EMPLOYER, NANGUAN, 1, Set.of(), null, day("2010-04-01")),
                                new FilingAccepted(
                                        id,
                                        EMPLOYER,
                                        NANGUAN,
                                        1,
                                        Regime.STANDARD,
                                        day("2010-04-01"),
                                        Standing.NONE,
                                        Standing.NONE),
                                new FilingWithdrawn(id, EMPLOYER, NANGUAN, 1, "误报", day("2010-04-01")),
                                new WorkerCorrected(
                                        id,
                                        EMPLOYER,
                                        NANGUAN,
                                        new SubjectId("zhang"),
                                        RelationshipStory.ZHANG,
                                        CorrectionGround.SUBJECT_REQUEST,
                                        List.of(PersonalField.NAME),
                                        day("2022-01-05"))),
                        contents()
                                .flatMap(content -> Stream.<RelationshipEvent>of(
                                        new FilingSubmitted(id, EMPLOYER, NANGUAN, filing, content),
                                        new FilingCorrected(
                                                id,
                                                EMPLOYER,
                                                NANGUAN,
                                                filing,
                                                content,
                                                "更正",
                                                true,
                                                new FirstSubmission(day("2010-03-15"), NANGUAN, false)))))
                .toList();
        assertThat(events.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Families.records(RelationshipEvent.class).collect(Collectors.toSet()));

        for (Relationship first : List.of(Relationship.INITIAL, SUBMITTED.state(), WITHOUT.state(), ACTIVE.state())) {
            for (RelationshipEvent second : events) {
                Relationship state = Relationship.evolve(first, second);
                for (RelationshipEvent third : events) {
                    assertThat(Relationship.evolve(state, third)).isNotNull();
                }
            }
        }
    }

    private static Stream<FilingContent> contents() {
        List<FilingContent> contents = List.of(
                hire("2010-03-15", YEAR),
                firstContract(YEAR),
                renewal(YEAR),
                amendment("2010-05-01", YEAR),
                ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE),
                new FilingContent.TransferOut(day("2010-05-01"), EMPLOYER, ACTIVE.id(), "合并"));
        assertThat(contents.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        Families.records(FilingContent.class).toList());
        return contents.stream();
    }

    @Test
    void everyRefusalCanHappen() {
        var submit = new SubmitInitialFiling(EMPLOYER);
        var ended = ACTIVE.on("2010-05-01").filed(ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE));
        var bothOpen = SUBMITTED.submitted(ending("2010-03-15", EndingGround.THIRTY_DAY_NOTICE));
        var takenOver = standard()
                .submitted(new FilingContent.Hire(day("2010-03-15"), null, false, null, new RelationshipId("before")))
                .then(new ReturnFiling(ACTIVE.id(), 1, Set.of(ReturnReason.OTHER), null));
        var refusals = Stream.of(
                        given().when(submit, on("2010-04-01")),
                        given(registered()).when(USUAL.command(), on("2010-04-01")),
                        given(registered(), deregistered("2012-01-01")).when(submit, on("2012-04-01")),
                        given(registered()).when(new AcceptInitialFiling(EMPLOYER), on("2010-04-01")),
                        given().when(USUAL.command(), onWithoutUnit("2010-04-01")),
                        given().when(USUAL.organizationCode("123456789").command(), on("2010-04-01")),
                        given(registered()).when(rename("某公司", "2010-03-14"), on("2010-04-01")),
                        given(registered()).when(move(KUANCHENG, "2010-04-02"), on("2010-04-01")),
                        given().when(USUAL.creditCode("91350100M000100Y43").command(), on("2016-04-01")),
                        given().when(USUAL.creditCode("912201011234567884").command(), on("2010-04-01")),
                        given().when(USUAL.type("999").command(), on("2010-04-01")),
                        given(registered()).when(declare("2010-03", 1, 2), on("2010-04-01")),
                        given(assigned()).when(submit, on("2010-04-01")),
                        given(assigned())
                                .when(
                                        new AssignOrganizationCode(EMPLOYER, NANGUAN, OTHER_CODE, day("2011-01-01")),
                                        on("2011-01-01")))
                .map(outcome -> outcome.refusal().getClass());
        var further = Stream.of(
                        standard().when(firstContract(YEAR)),
                        standard()
                                .with(new PersonalData("张三", null, null, null))
                                .when(hire("2010-03-15", YEAR)),
                        standard()
                                .with(new PersonalData("张三", new IdentityDocument(Kind.PASSPORT, "E1"), null, null))
                                .when(hire("2010-03-15", YEAR)),
                        ACTIVE.when(new AcceptFiling(ACTIVE.id(), 9)),
                        ACTIVE.when(new AcceptFiling(ACTIVE.id(), 1)),
                        bothOpen.when(new AcceptFiling(ACTIVE.id(), 2)),
                        bothOpen.when(new WithdrawFiling(ACTIVE.id(), 1, "误报")),
                        takenOver.when(new CorrectFiling(ACTIVE.id(), 1, hire("2010-03-14", YEAR), "更正")),
                        ACTIVE.when(hire("2010-03-15", YEAR)),
                        ended.when(ending("2010-05-01", EndingGround.THIRTY_DAY_NOTICE)),
                        ACTIVE.when(firstContract(YEAR)),
                        WITHOUT.when(renewal(YEAR)),
                        standard()
                                .when(hire(
                                        "2010-03-15", new Terms(YEAR.type(), "2010-03-15", "2010-03-15", null, null))),
                        ACTIVE.when(new FilingContent.TransferOut(day("2010-05-01"), EMPLOYER, ACTIVE.id(), "合并")),
                        ACTIVE.on("2010-03-16")
                                .whenErased(new TransferRelationship(
                                        ACTIVE.id(),
                                        new EmployerId("D2143569X"),
                                        ACTIVE.id(),
                                        day("2010-03-15"),
                                        null,
                                        "合并")),
                        ACTIVE.when(new TransferRelationship(
                                ACTIVE.id(), EMPLOYER, ACTIVE.id(), day("2010-03-14"), null, "合并")))
                .map(outcome -> outcome.refusal().getClass());

        assertThat(Stream.concat(refusals, further).collect(Collectors.toSet()))
                .isEqualTo(Families.records(EmploymentRejection.class).collect(Collectors.toSet()));
    }

    @Test
    void everyRuleHasSomethingToSay() {
        Terms tooLongProbation = YEAR.probationTo("2011-03-14");
        var twoTerms = ACTIVE.on("2011-03-15")
                .filed(renewal(Terms.fixed("2011-03-15", "2012-03-14")))
                .on("2012-05-01");
        var onProbation = standard().filed(hire("2010-03-15", tooLongProbation)).on("2011-03-15");
        var task = standard()
                .filed(hire("2010-03-15", Terms.taskBased("2010-03-15")))
                .on("2012-01-01");
        var old = standard()
                .filed(hire("1995-03-15", Terms.fixed("1995-03-15", "2012-03-14")))
                .on("2012-03-15");
        var late = ACTIVE.on("2012-01-01");
        var findings = Stream.of(
                        standard().on("2012-01-01").filing(hire("2010-03-15", null)),
                        standard()
                                .with(RelationshipStory.citizen("220102199003070013"))
                                .filing(hire("2005-01-01", null)),
                        standard().on("2010-05-01").filing(hire("2010-03-15", YEAR.signedOn("2010-05-01"))),
                        late.filing(renewal(Terms.fixed("2011-03-15", "2012-03-14"))),
                        twoTerms.filing(renewal(Terms.fixed("2012-03-15", "2013-03-14"))),
                        old.filing(renewal(Terms.fixed("2012-03-15", "2013-03-14"))),
                        standard().filing(hire("2010-03-15", tooLongProbation)),
                        onProbation.filing(
                                renewal(Terms.fixed("2011-03-15", "2012-03-14").probationTo("2011-04-14"))),
                        RelationshipStory.of(Regime.DISPATCH).filing(hire("2010-03-15", YEAR)),
                        late.filing(
                                ending("2010-08-31", EndingGround.CHANGED_CIRCUMSTANCES, Protection.MEDICAL_PERIOD)),
                        late.filing(ending("2011-03-14", EndingGround.TERM_EXPIRED, Protection.MEDICAL_PERIOD)),
                        late.filing(ending("2011-03-14", EndingGround.TASK_COMPLETED)),
                        late.filing(endingWithoutSeverance("2011-03-14", EndingGround.CHANGED_CIRCUMSTANCES)),
                        task.filing(endingWithoutSeverance("2011-03-14", EndingGround.TASK_COMPLETED)),
                        late.filing(endingWithCertificate("2011-03-14", null)))
                .flatMap(filing -> filing.findings().stream());
        var ofEmployers = Stream.of(
                        findings(given(registered())
                                .when(new SubmitInitialFiling(EMPLOYER), on("2011-01-01"))
                                .event()),
                        findings(given(registered())
                                .when(rename("某公司", "2011-01-01"), on("2011-06-01"))
                                .event()),
                        findings(given(registered())
                                .when(EmployerStory.deregister("2011-01-01"), on("2011-06-01"))
                                .event()))
                .flatMap(List::stream);

        assertThat(Stream.concat(findings, ofEmployers).map(Finding::citation).collect(Collectors.toSet()))
                .isEqualTo(ContentRules.all().stream().map(Rule::citation).collect(Collectors.toSet()));
        assertThat(ContentRules.all().stream().map(rule -> rule.citation().rule()))
                .doesNotHaveDuplicates();
    }

    private static List<Finding> findings(EmployerEvent event) {
        return switch (event) {
            case InitialFilingSubmitted e -> e.filing().findings();
            case EmployerRenamed e -> e.change().findings();
            case EmployerDeregistered e -> e.change().findings();
            default -> throw new AssertionError("no findings: " + event);
        };
    }
}
